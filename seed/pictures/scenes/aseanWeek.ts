import { lettering } from '../lettering'
import { backdrop, canvas, hills, radialGradient, times, verticalGradient } from './canvas'

const ribbon = ['#7fb0e6', '#c8202f', '#f2c230', '#f7f3e8']

/** Sheaf of rice, our own drawing: ten stalks for the ten founders of the community of the plan's years. */
function sheaf(x: number, y: number, scale: number): string {
  const stalks = times(10, (i) => {
    const lean = (i - 4.5) * 13
    const top = -150 + Math.abs(i - 4.5) * 7
    const grains = times(6, (g) => {
      const side = g % 2 === 0 ? -1 : 1
      return `<ellipse cx="${lean * 1.9 + side * 7}" cy="${top + g * 13}" rx="5" ry="10" transform="rotate(${side * 24 + lean * 0.3} ${lean * 1.9 + side * 7} ${top + g * 13})"/>`
    })
    return `<path d="M${lean * 1.5} 150 Q${lean * 0.2} 20 ${lean * 1.9} ${top}" fill="none" stroke="#f2c230" stroke-width="7" stroke-linecap="round"/>${grains}`
  })
  return `<g transform="translate(${x} ${y}) scale(${scale})" fill="#f7d768">${stalks}<rect x="-46" y="28" width="92" height="20" rx="10" fill="#f7f3e8"/></g>`
}

/** Bunting across the street, swinging a little. */
function bunting(y: number, sag: number): string {
  const flags = times(21, (i) => {
    const t = i / 20
    const x = t * 1600
    const top = y + Math.sin(t * Math.PI) * sag
    return `<path d="M${x - 26} ${top} h52 l-26 62 z" fill="${ribbon[i % ribbon.length]}"/>`
  })
  return `<path d="M0 ${y} Q800 ${y + sag * 2} 1600 ${y}" fill="none" stroke="#0d1f4d" stroke-width="5"/>${flags}`
}

/** A row of people watching, seen from behind; two heights, so that children stand in front. */
function crowd(): string {
  return times(34, (i) => {
    const child = i % 5 === 2
    const x = 20 + i * 48
    const y = child ? 850 : 806 + ((i * 37) % 22)
    const coat = ['#1d3f94', '#274fae', '#173276', '#3560bd'][i % 4]
    const size = child ? 17 : 22
    return `<ellipse cx="${x}" cy="${y + size + 62}" rx="${size * 1.7}" ry="62" fill="${coat}"/><circle cx="${x}" cy="${y}" r="${size}" fill="#0b1738"/>`
  })
}

/** A poster for ASEAN Week: the sheaf before a rising sun, the highland town's hills, bunting, people. */
export function aseanWeek(): string {
  const rays = times(
    24,
    (i) =>
      `<path d="M800 520 L${760} -700 h80 z" transform="rotate(${i * 15} 800 520)" fill="#ffffff" opacity="0.09"/>`,
  )
  const middle = { x: 800, face: 'bold', anchor: 'middle' } as const
  const titles =
    lettering('TUẦN LỄ ASEAN', { ...middle, y: 232, size: 84, fill: '#ffffff', tracking: 4 }) +
    lettering('PLEIKU · GIA LAI', { ...middle, y: 296, size: 38, fill: '#f7d768', tracking: 10 })
  return canvas(
    verticalGradient('sky', '#14307c', '#2b57b8', '#7fb0e6') + radialGradient('sun', '#d8313d', '#b3172a'),
    backdrop('url(#sky)'),
    rays,
    `<circle cx="800" cy="530" r="196" fill="url(#sun)"/><circle cx="800" cy="530" r="196" fill="none" stroke="#ffffff" stroke-width="10"/>`,
    hills(690, 36, 1.4, 0.6, '#2f6f62'),
    hills(738, 30, 2.1, 2.4, '#215449'),
    sheaf(800, 530, 0.98),
    hills(800, 14, 3, 1, '#173c3a'),
    bunting(28, 54),
    titles,
    crowd(),
  )
}
