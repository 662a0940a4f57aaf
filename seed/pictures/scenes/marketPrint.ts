import { around, chance, paper, sheet, times } from './canvas'

const size = { width: 1200, height: 900 }
const cream = '#f6edd8'
const green = '#1f4f46'
const cargo = ['#c5301f', '#e2a33a', '#7a9a3f', '#f6edd8', '#8a3f6a']

/** A trading boat from above, with its baskets and the wide hat of who rows it. */
function boat(x: number, y: number, turn: number, pick: number): string {
  const baskets = times(
    6,
    (i) =>
      `<g transform="translate(${-84 + i * 30} ${(i % 2) * 14 - 7})"><circle r="17" fill="${cargo[(pick + i) % cargo.length]}" stroke="#14100c" stroke-width="4"/>${around(6, 0, 0, () => `<circle cx="0" cy="-8" r="3.2" fill="#14100c" opacity="0.55"/>`)}</g>`,
  )
  const hat = around(14, 116, 0, () => `<path d="M116 0 V-26" stroke="#14100c" stroke-width="2.5"/>`)
  return `<g transform="translate(${x} ${y}) rotate(${turn})"><path d="M-170 0 Q-60 -62 90 -44 Q160 -30 190 0 Q160 30 90 44 Q-60 62 -170 0 z" fill="#14100c"/><path d="M-146 0 Q-56 -46 86 -32 Q140 -22 168 0 Q140 22 86 32 Q-56 46 -146 0 z" fill="#a9743c"/><path d="M-120 -14 Q20 -34 130 -16 M-120 14 Q20 34 130 16" fill="none" stroke="#14100c" stroke-width="3" stroke-dasharray="34 8"/>${baskets}<circle cx="116" cy="0" r="27" fill="${cream}" stroke="#14100c" stroke-width="4"/>${hat}<path d="M140 20 L206 74" stroke="#14100c" stroke-width="7"/></g>`
}

/** A work of the graphic arts show: a floating market seen by a bird, in print colours. */
export function marketPrint(): string {
  const random = chance(17)
  const ripples = times(150, () => {
    const x = 60 + random() * 1060
    const y = 60 + random() * 780
    const broad = 26 + random() * 60
    return `<path d="M${x.toFixed(0)} ${y.toFixed(0)} q${(broad / 2).toFixed(0)} -9 ${broad.toFixed(0)} 0" fill="none" stroke="#5f9a86" stroke-width="3.5" stroke-linecap="round"/>`
  })
  return sheet(
    size,
    `<clipPath id="plate"><rect x="50" y="50" width="1100" height="800"/></clipPath>`,
    paper(cream, size),
    `<g clip-path="url(#plate)"><rect x="50" y="50" width="1100" height="800" fill="${green}"/>${ripples}${boat(270, 210, -18, 0)}${boat(700, 160, 9, 1)}${boat(1060, 300, 64, 2)}${boat(470, 430, 24, 3)}${boat(860, 500, -22, 4)}${boat(210, 600, -58, 2)}${boat(560, 720, 4, 1)}${boat(990, 766, 14, 0)}</g>`,
    `<rect x="50" y="50" width="1100" height="800" fill="none" stroke="#14100c" stroke-width="9"/>`,
  )
}
