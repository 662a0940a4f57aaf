import { paper, radialGradient, sheet, times, verticalGradient } from './canvas'
import { carryingBasket } from './craftPoster'
import { leaf } from './flowers'
import { bracelet, wineJar } from './weddingPoster'

const size = { width: 1200, height: 900 }

/** A table with a cloth's edge, on which a thing is shown. */
const stand = (top: string, edge: string): string =>
  `<path d="M0 700 H1200 V900 H0 z" fill="${top}"/><path d="M0 700 H1200" stroke="${edge}" stroke-width="10"/>`

/** A work of the handicraft show: a carrying basket. */
export function basketWork(): string {
  return sheet(
    size,
    radialGradient('wall', '#fbf4e2', '#e9dcbb', '#d6c497'),
    `<rect x="-300" y="-300" width="1800" height="1500" fill="url(#wall)"/>`,
    stand('#7a5a34', '#5d4326'),
    times(5, (i) => leaf({ x: 250 + i * 22, y: 706, size: 210, turn: -52 + i * 18 }, i % 2 ? '#5b9354' : '#3f7a45')),
    times(5, (i) => leaf({ x: 950 - i * 22, y: 706, size: 190, turn: 52 - i * 18 }, i % 2 ? '#3f7a45' : '#5b9354')),
    carryingBasket(600, 500, 1.16),
  )
}

/** A work of the show of wedding rituals: the pair of bracelets. */
export function braceletWork(): string {
  return sheet(
    size,
    radialGradient('cloth', '#7d1d2b', '#5a121f', '#380a14') +
      verticalGradient('bronze', '#f3cf7d', '#c08a34', '#8b5a1b', '#d7a64f'),
    `<rect x="-300" y="-300" width="1800" height="1500" fill="url(#cloth)"/>`,
    times(30, (i) => `<path d="M${i * 42} 0 V900" stroke="#000000" stroke-opacity="0.1" stroke-width="3"/>`),
    [70, 790]
      .map(
        (y) =>
          `<rect x="0" y="${y}" width="1200" height="44" fill="#171019"/><path d="${times(30, (i) => `M${i * 42} ${y + 22} l21 -15 l21 15 l-21 15 z `)}" fill="#e9b949"/>`,
      )
      .join(''),
    bracelet(470, 450, 190),
    bracelet(730, 450, 190),
    `<clipPath id="over"><rect x="540" y="460" width="120" height="230"/></clipPath><g clip-path="url(#over)">${bracelet(470, 450, 190)}</g>`,
  )
}

/** A work of the same show: the jar that everyone drinks from. */
export function wineJarWork(): string {
  return sheet(
    size,
    verticalGradient('wall', '#3f2a1f', '#6d4326', '#8a5a2d') + radialGradient('light', '#ffd98a88', '#ffd98a00'),
    paper('url(#wall)', size),
    times(16, (i) => `<path d="M${i * 80} 0 V700" stroke="#2a1710" stroke-width="4" opacity="0.5"/>`),
    `<circle cx="600" cy="430" r="470" fill="url(#light)"/>`,
    stand('#4a2f1c', '#2a1710'),
    `<path d="${times(24, (i) => `M${i * 52} 744 l26 -18 l26 18 l-26 18 z `)}" fill="#b1212b"/>`,
    wineJar(600, 528, 1.05),
    wineJar(290, 574, 0.72),
    wineJar(910, 574, 0.72),
  )
}
