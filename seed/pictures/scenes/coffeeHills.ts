import { backdrop, canvas, chance, hills, radialGradient, times, verticalGradient } from './canvas'

/** Rows of coffee bushes that narrow towards the hills. */
function rows(): string {
  const random = chance(11)
  return times(9, (row) => {
    const y = 620 + row * row * 3.6
    const size = 11 + row * 4.6
    const count = Math.ceil(1600 / (size * 2)) + 2
    const bushes = times(count, (i) => {
      const x = i * size * 2 - (row % 2) * size
      const green = ['#1f5a34', '#276b3d', '#2f7a45', '#1a4d2d'][Math.floor(random() * 4)]
      const berries = times(row > 3 ? 3 : 0, () => {
        const bx = x + (random() - 0.5) * size * 1.5
        const by = y - random() * size
        return `<circle cx="${bx.toFixed(1)}" cy="${by.toFixed(1)}" r="${(size * 0.11).toFixed(1)}" fill="${random() > 0.3 ? '#d3352f' : '#e8a33a'}"/>`
      })
      return `<ellipse cx="${x}" cy="${y - size * 0.3}" rx="${size * 1.15}" ry="${size}" fill="${green}"/>${berries}`
    })
    return `<rect x="0" y="${y - 6}" width="1600" height="120" fill="#8a4526"/>${bushes}`
  })
}

function leaf(x: number, y: number, turn: number, size: number): string {
  return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})"><path d="M0 0 C40 -64 150 -70 214 0 C150 62 40 58 0 0 z" fill="url(#leaf)"/><path d="M6 0 H196 M52 0 l34 -34 M92 0 l36 -32 M132 0 l28 -24 M52 0 l34 30 M92 0 l36 28 M132 0 l28 20" stroke="#8fc58b" stroke-width="3" fill="none" opacity="0.7"/></g>`
}

/** A branch with ripe cherries in the foreground, upper right. */
function branch(): string {
  const clusters = [
    [1130, 150],
    [1290, 206],
    [1450, 238],
  ]
  const cherries = clusters
    .map(([cx = 0, cy = 0]) =>
      times(9, (i) => {
        const x = cx + Math.cos(i * 2.4) * 14 * Math.sqrt(i + 0.5)
        const y = cy + 34 + Math.sin(i * 2.4) * 12 * Math.sqrt(i + 0.5)
        const colour = i % 4 === 3 ? 'url(#unripe)' : 'url(#ripe)'
        return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="25" fill="${colour}"/><circle cx="${(x - 8).toFixed(1)}" cy="${(y - 9).toFixed(1)}" r="6" fill="#ffffff" opacity="0.55"/>`
      }),
    )
    .join('')
  return `${leaf(1120, 140, 205, 1.05)}${leaf(1290, 190, 215, 1)}${leaf(1300, 190, -52, 0.95)}${leaf(1440, 226, -36, 0.9)}<path d="M1640 262 Q1380 250 1060 108" fill="none" stroke="#5a3a22" stroke-width="15" stroke-linecap="round"/>${leaf(1180, 160, 62, 0.92)}${leaf(1450, 240, 70, 1)}${cherries}`
}

/** Coffee hills under the volcanoes in the morning, with a branch of ripe cherries near the eye. */
export function coffeeHills(): string {
  const definitions =
    verticalGradient('dawn', '#f3b35f', '#f9d99a', '#fdf1d2') +
    radialGradient('glow', '#fffbe8', '#fff3c4', '#f9d99a00') +
    radialGradient('ripe', '#f0605a', '#c3202a') +
    radialGradient('unripe', '#f6cf6a', '#d59a2c') +
    verticalGradient('leaf', '#3f9a56', '#1d6236')
  return canvas(
    definitions,
    backdrop('url(#dawn)'),
    `<circle cx="430" cy="330" r="330" fill="url(#glow)"/><circle cx="430" cy="330" r="84" fill="#fffdf2"/>`,
    `<path d="M0 560 L250 430 Q320 400 372 408 L430 424 Q480 402 560 440 L900 580 V900 H0 z" fill="#a9b98f"/>`,
    hills(530, 26, 1.6, 3.4, '#7fa67a'),
    hills(566, 20, 2.2, 0.4, '#558a5c'),
    hills(600, 12, 2.8, 2, '#3c7549'),
    rows(),
    branch(),
  )
}
