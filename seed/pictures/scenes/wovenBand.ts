import { times } from './canvas'

/** A band of the woven diamond pattern. */
export function wovenBand(y: number, size: number, colours: [string, string, string, string]): string {
  const [ground, first, second, thread] = colours
  const count = Math.ceil(1600 / size) + 1
  const diamonds = times(count, (i) => {
    const x = i * size
    const half = size / 2
    return `<path d="M${x} ${y + half} l${half} ${-half} l${half} ${half} l${-half} ${half} z" fill="${i % 2 ? first : second}"/><path d="M${x + half * 0.5} ${y + half} l${half * 0.5} ${-half * 0.5} l${half * 0.5} ${half * 0.5} l${-half * 0.5} ${half * 0.5} z" fill="${ground}"/><circle cx="${x + half}" cy="${y + half}" r="${size * 0.09}" fill="${thread}"/>`
  })
  return `<rect x="0" y="${y - 12}" width="1600" height="${size + 24}" fill="${ground}"/>${diamonds}<path d="M0 ${y - 6} H1600 M0 ${y + size + 6} H1600" stroke="${thread}" stroke-width="5"/>`
}
