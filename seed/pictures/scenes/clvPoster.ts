import { letteredLines, lettering } from '../lettering'
import { paper, sheet, times, upright, verticalGradient } from './canvas'
import { champa, leaf, lotus, romduol } from './flowers'

const { height, width } = upright

/** A strand of the braid that three rivers make; `shift` is its place in the turn. */
function strand(shift: number, colour: string, bright: string): string {
  const points = Array.from({ length: 61 }, (_, i) => {
    const y = 430 + (i / 60) * 690
    const x = width / 2 + Math.sin((i / 60) * Math.PI * 3.6 + (shift * Math.PI * 2) / 3) * (262 - i * 2.9)
    return `${x.toFixed(1)} ${y.toFixed(1)}`
  })
  const path = `M${points.join(' L')}`
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="58" stroke-linecap="round" stroke-linejoin="round"/><path d="${path}" fill="none" stroke="${bright}" stroke-width="6" stroke-dasharray="3 17" stroke-linecap="round"/>`
}

/** Poster of the exchange of Cambodia, Lao PDR and Viet Nam: three flowers, three ribbons that become one. */
export function clvPoster(): string {
  const rings = times(
    9,
    (i) =>
      `<circle cx="${width / 2}" cy="430" r="${150 + i * 74}" fill="none" stroke="#ffffff" stroke-opacity="${0.12 - i * 0.011}" stroke-width="2"/>`,
  )
  return sheet(
    upright,
    verticalGradient('ground', '#0f3d46', '#14545a', '#0c3038'),
    paper('url(#ground)'),
    rings,
    strand(0, '#c9344a', '#f6b8c8'),
    strand(1, '#e7b23c', '#fff1c4'),
    strand(2, '#e9e2cf', '#8a7b55'),
    [-40, 0, 40].map((turn) => leaf({ x: 318, y: 400, size: 190, turn: turn - 60 }, '#2f7f62')).join(''),
    [-40, 0, 40].map((turn) => leaf({ x: 762, y: 400, size: 190, turn: turn + 60 }, '#276b54')).join(''),
    romduol({ x: 262, y: 452, size: 206, turn: -14 }),
    champa({ x: 818, y: 452, size: 206, turn: 16 }),
    lotus({ x: width / 2, y: 318, size: 214 }),
    `<rect x="0" y="1086" width="${width}" height="${height - 1086}" fill="#0a262d"/><rect x="0" y="1086" width="${width}" height="6" fill="#e7b23c"/>`,
    lettering('GIAO LƯU VĂN HÓA, NGHỆ THUẬT', {
      x: 84,
      y: 1172,
      size: 31,
      face: 'semiBold',
      fill: '#e7b23c',
      tracking: 3,
    }),
    letteredLines(['Campuchia', 'Lào · Việt Nam'], 104, { x: 80, y: 1282, size: 96, face: 'black', fill: '#fffaf0' }),
    lettering('2022', { x: 1000, y: 1282, size: 40, face: 'bold', fill: '#fffaf0', anchor: 'end', tracking: 4 }),
  )
}
