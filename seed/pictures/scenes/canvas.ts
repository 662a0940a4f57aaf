/** Landscapes are 16 : 9. */
export const width = 1600
export const height = 900

export type Size = { width: number; height: number }

/** Posters and covers stand upright. */
export const upright: Size = { width: 1080, height: 1440 }

/** A picture of any size: definitions (gradients, patterns) and what stands on it, back to front. */
export function sheet({ height, width }: Size, definitions: string, ...layers: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${definitions}</defs>${layers.join('')}</svg>`
}

/** A landscape. */
export const canvas = (definitions: string, ...layers: string[]): string =>
  sheet({ width, height }, definitions, ...layers)

/** The whole of an upright sheet in one colour or gradient. */
export const paper = (fill: string, size: Size = upright): string =>
  `<rect width="${size.width}" height="${size.height}" fill="${fill}"/>`

/** A gradient from top to bottom; stops are colours at equal distances. */
export function verticalGradient(id: string, ...colours: string[]): string {
  const stops = colours.map((colour, i) => `<stop offset="${i / (colours.length - 1)}" stop-color="${colour}"/>`)
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops.join('')}</linearGradient>`
}

export function radialGradient(id: string, ...colours: string[]): string {
  const stops = colours.map((colour, i) => `<stop offset="${i / (colours.length - 1)}" stop-color="${colour}"/>`)
  return `<radialGradient id="${id}">${stops.join('')}</radialGradient>`
}

export const backdrop = (fill: string): string => `<rect width="${width}" height="${height}" fill="${fill}"/>`

/** Something turned around a point, `count` times. */
export const around = (count: number, x: number, y: number, draw: (i: number) => string, first = 0): string =>
  times(count, (i) => `<g transform="rotate(${first + (i * 360) / count} ${x} ${y})">${draw(i)}</g>`)

/** Repeats a drawing `count` times, handing it the index. */
export const times = (count: number, draw: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => draw(i)).join('')

/** Numbers between 0 and 1 that look like chance and are the same on every run (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A line of hills from edge to edge: `base` is its mean height from the top, `waves` how restless it is. */
export function hills(base: number, amplitude: number, waves: number, phase: number, fill: string): string {
  const points = Array.from({ length: 81 }, (_, i) => {
    const x = (i * width) / 80
    const angle = (i / 80) * Math.PI * 2 * waves + phase
    const y = base + Math.sin(angle) * amplitude + Math.sin(angle * 2.3 + 1) * amplitude * 0.35
    return `${x.toFixed(0)},${y.toFixed(1)}`
  })
  return `<polygon points="0,${height} ${points.join(' ')} ${width},${height}" fill="${fill}"/>`
}
