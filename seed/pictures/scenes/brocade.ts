import { backdrop, canvas, times, verticalGradient } from './canvas'
import { wovenBand } from './wovenBand'

/** Threads of the warp, drawn as fine vertical lines over the whole cloth. */
const warp = (): string =>
  times(400, (i) => `<rect x="${i * 4}" y="0" width="1.4" height="900" fill="#000000" opacity="0.13"/>`)

/** A band of stepped triangles, the mountains. */
function mountains(y: number, size: number, fill: string, edge: string): string {
  return times(Math.ceil(1600 / size) + 1, (i) => {
    const x = i * size
    return times(
      5,
      (s) =>
        `<rect x="${x + s * size * 0.1}" y="${y + size * 0.5 - (s + 1) * size * 0.1}" width="${size - s * size * 0.2}" height="${size * 0.1}" fill="${s === 4 ? edge : fill}"/>`,
    )
  })
}

/** A band of eight-pointed stars, the flower of the pơ lang in the weavers' hands. */
function stars(y: number, size: number, fill: string, heart: string): string {
  return times(Math.ceil(1600 / size) + 1, (i) => {
    const x = i * size + size / 2
    const arms = times(
      8,
      (a) =>
        `<path d="M0 0 l${size * 0.1} ${-size * 0.2} l${-size * 0.1} ${-size * 0.2} l${-size * 0.1} ${size * 0.2} z" transform="rotate(${a * 45})" fill="${fill}"/>`,
    )
    return `<g transform="translate(${x} ${y})">${arms}<rect x="${-size * 0.05}" y="${-size * 0.05}" width="${size * 0.1}" height="${size * 0.1}" fill="${heart}" transform="rotate(45)"/></g>`
  })
}

/** Brocade of the Bahnar and Jrai, seen close: black and red grounds, white and yellow figures, a fringe. */
export function brocade(): string {
  const stripes: [number, number, string][] = [
    [0, 100, 'url(#red)'],
    [250, 26, '#e9b949'],
    [276, 150, 'url(#red)'],
    [426, 26, '#e9b949'],
    [620, 152, 'url(#red)'],
    [772, 14, '#efe8d8'],
  ]
  return canvas(
    verticalGradient('ground', '#171019', '#211521', '#171019') + verticalGradient('red', '#b1212b', '#8c1722'),
    backdrop('url(#ground)'),
    stripes.map(([y, tall, fill]) => `<rect x="0" y="${y}" width="1600" height="${tall}" fill="${fill}"/>`).join(''),
    mountains(16, 116, '#efe8d8', '#e9b949'),
    wovenBand(130, 96, ['#171019', '#b1212b', '#efe8d8', '#e9b949']),
    stars(351, 134, '#efe8d8', '#e9b949'),
    wovenBand(482, 110, ['#171019', '#e9b949', '#b1212b', '#efe8d8']),
    stars(696, 128, '#f3d27a', '#171019'),
    `<rect x="0" y="786" width="1600" height="20" fill="#e9b949"/>`,
    times(
      134,
      (i) =>
        `<path d="M${i * 12 + 6} 806 q${(i % 5) - 2} 40 ${((i * 7) % 9) - 4} ${74 + ((i * 13) % 18)}" stroke="${['#b1212b', '#efe8d8', '#e9b949', '#5d1a22'][i % 4]}" stroke-width="5" fill="none"/>`,
    ),
    warp(),
  )
}
