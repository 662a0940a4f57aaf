import { backdrop, canvas, chance, hills, radialGradient, times, verticalGradient } from './canvas'

/** A pine of the shore, in three steps. */
const pine = (x: number, y: number, tall: number, fill: string): string =>
  `<path d="M${x} ${y - tall} l${tall * 0.16} ${tall * 0.4} h${-tall * 0.07} l${tall * 0.13} ${tall * 0.32} h${-tall * 0.09} l${tall * 0.12} ${tall * 0.28} h${-tall * 0.5} l${tall * 0.12} ${-tall * 0.28} h${-tall * 0.09} l${tall * 0.13} ${-tall * 0.32} h${-tall * 0.07} z" fill="${fill}"/>`

/** Biển Hồ, the crater lake north of Pleiku, at first light; a dugout crosses it. */
export function craterLake(): string {
  const random = chance(30)
  const glints = times(54, () => {
    const y = 480 + random() * 320
    const broad = 20 + ((y - 480) / 320) * 130 * random()
    return `<path d="M${(random() * 1600).toFixed(0)} ${y.toFixed(0)} h${broad.toFixed(0)}" stroke="#fff6dc" stroke-width="${(1.5 + ((y - 480) / 320) * 4).toFixed(1)}" stroke-linecap="round" opacity="${(0.25 + random() * 0.45).toFixed(2)}"/>`
  })
  const pines = times(26, (i) => {
    const nearLeft = i % 2 === 0
    const t = Math.floor(i / 2) / 13
    const x = nearLeft ? 8 + t * 330 : 1592 - t * 360
    return pine(
      x,
      872 - t * 84 + ((i * 17) % 22),
      330 - t * 170 + ((i * 29) % 60),
      ['#163c3a', '#1d4d45', '#12312f'][i % 3]!,
    )
  })
  return canvas(
    verticalGradient('dawn', '#7fa8c9', '#f0c9b0', '#fbe3c0') +
      verticalGradient('water', '#f3d3b0', '#7fb0b8', '#2a6f80') +
      radialGradient('sun', '#fffbe8', '#ffe9b0', '#ffe9b000'),
    backdrop('url(#dawn)'),
    `<circle cx="980" cy="350" r="280" fill="url(#sun)"/><circle cx="980" cy="350" r="58" fill="#fffdf2"/>`,
    hills(400, 30, 1.3, 0.3, '#8fb0b8'),
    hills(440, 20, 1.9, 2.2, '#5f8f92'),
    `<rect x="0" y="470" width="1600" height="430" fill="url(#water)"/>`,
    `<path d="M0 470 Q260 446 520 472 T1040 466 T1600 474 V490 H0 z" fill="#38706c"/>`,
    `<path d="M930 474 L960 800 H1020 L1034 474 z" fill="#fff1c9" opacity="0.35"/>`,
    glints,
    `<g transform="translate(620 640)"><path d="M-150 8 Q0 44 150 0 Q110 34 0 40 Q-110 38 -150 8 z" fill="#2a1710"/><path d="M-20 16 q-6 -58 20 -64 q26 6 22 62 z" fill="#7c1f23"/><circle cx="2" cy="-64" r="17" fill="#2a1710"/><path d="M-30 -66 L2 -92 L34 -66 z" fill="#d9b36a"/><path d="M18 -30 L92 66" stroke="#2a1710" stroke-width="6" stroke-linecap="round"/><ellipse cx="0" cy="52" rx="130" ry="8" fill="#1f4f5c" opacity="0.35"/></g>`,
    pines,
    times(
      5,
      (i) =>
        `<path d="M${420 + i * 58} ${180 + ((i * 37) % 50)} q13 -14 26 0 q13 -14 26 0" fill="none" stroke="#38505f" stroke-width="4"/>`,
    ),
  )
}
