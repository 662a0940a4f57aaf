import { letteredLines, lettering, outlines } from '../lettering'
import { around, paper, radialGradient, sheet, times, upright, verticalGradient } from './canvas'

const { width } = upright

const threads = ['#c8202f', '#e9b949', '#efe8d8', '#2f7a6b', '#d8703a']

/** A cloth of stepped diamonds, from which the numerals are cut. */
function cloth(): string {
  const step = 54
  return times(18, (row) =>
    times(22, (column) => {
      const x = column * step + (row % 2) * (step / 2)
      const y = 330 + row * step * 0.62
      const half = step / 2
      const colour = threads[(row * 2 + column) % threads.length]
      const heart = threads[(row * 2 + column + 2) % threads.length]
      return `<path d="M${x} ${y} l${half} ${-half * 0.62} l${half} ${half * 0.62} l${-half} ${half * 0.62} z" fill="${colour}"/><path d="M${x + half * 0.6} ${y} l${half * 0.4} ${-half * 0.25} l${half * 0.4} ${half * 0.25} l${-half * 0.4} ${half * 0.25} z" fill="${heart}"/>`
    }),
  )
}

/** Poster of the ASEAN art space for 55 years of ASEAN: numerals of woven cloth in a fan of ten rays. */
export function spaceOf55Poster(): string {
  const cx = width / 2
  const rays = around(
    20,
    cx,
    1010,
    (i) => `<path d="M${cx} 1010 L${cx - 92} -320 H${cx + 92} z" fill="${i % 2 ? '#1b3f93' : '#173680'}"/>`,
    9,
  )
  const arcs = times(
    10,
    (i) =>
      `<path d="M${cx - 210 - i * 34} 1010 A${210 + i * 34} ${210 + i * 34} 0 0 1 ${cx + 210 + i * 34} 1010" fill="none" stroke="${threads[i % threads.length]}" stroke-width="${i % 2 ? 5 : 12}" opacity="0.9"/>`,
  )
  return sheet(
    upright,
    verticalGradient('ground', '#0d2358', '#173680', '#0d2358') +
      radialGradient('glow', '#f7d76888', '#f7d76800') +
      `<clipPath id="numerals">${outlines('55', { x: cx, y: 880, size: 700, face: 'black', anchor: 'middle', tracking: -20 })}</clipPath>`,
    paper('url(#ground)'),
    rays,
    `<circle cx="${cx}" cy="640" r="620" fill="url(#glow)"/>`,
    arcs,
    `<g transform="translate(10 14)" opacity="0.5">${lettering('55', { x: cx, y: 880, size: 700, face: 'black', anchor: 'middle', tracking: -20, fill: '#071536' })}</g>`,
    lettering('55', { x: cx, y: 880, size: 700, face: 'black', anchor: 'middle', tracking: -20, fill: '#171019' }),
    `<g clip-path="url(#numerals)">${cloth()}</g>`,
    `<rect x="0" y="1010" width="${width}" height="430" fill="#0b1d4a"/><rect x="0" y="1010" width="${width}" height="8" fill="#e9b949"/>`,
    lettering('8/8/1967 – 8/8/2022', {
      x: cx,
      y: 1080,
      size: 34,
      face: 'semiBold',
      fill: '#f7d768',
      anchor: 'middle',
      tracking: 6,
    }),
    letteredLines(['Không gian Văn hóa', 'Nghệ thuật ASEAN'], 92, {
      x: cx,
      y: 1190,
      size: 84,
      face: 'black',
      fill: '#ffffff',
      anchor: 'middle',
    }),
    lettering('Triển lãm nhân 55 năm ngày thành lập ASEAN', {
      x: cx,
      y: 1366,
      size: 33,
      face: 'regular',
      fill: '#c9d6f5',
      anchor: 'middle',
    }),
  )
}
