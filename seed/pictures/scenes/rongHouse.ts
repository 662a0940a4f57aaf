import { backdrop, canvas, chance, hills, radialGradient, times, verticalGradient } from './canvas'

/** The communal house: a roof as tall as the village's pride, on posts, with a notched ladder. */
function house(): string {
  const thatch = times(46, (i) => {
    const t = i / 45
    const x = 548 + t * 504
    return `<path d="M${x} 640 Q${740 + t * 120} 380 ${768 + t * 64} 168" stroke="#5a3a1c" stroke-width="3" fill="none" opacity="0.55"/>`
  })
  const ridge = times(9, (i) => `<path d="M${764 + i * 9} 172 l4.5 -34 4.5 34 z" fill="#3d2412"/>`)
  const posts = times(7, (i) => `<rect x="${584 + i * 69}" y="690" width="20" height="126" fill="#3d2412"/>`)
  const steps = times(6, (i) => `<rect x="782" y="${706 + i * 18}" width="36" height="7" fill="#a9743c"/>`)
  return `<path d="M528 644 Q716 430 764 160 H836 Q884 430 1072 644 Q800 676 528 644 z" fill="url(#roof)"/>${thatch}
    <path d="M770 160 H830 L842 190 H758 z" fill="#3d2412"/>${ridge}
    <path d="M660 486 Q800 516 940 486" fill="none" stroke="#e9c27a" stroke-width="8" opacity="0.8"/><path d="M612 560 Q800 598 988 560" fill="none" stroke="#e9c27a" stroke-width="8" opacity="0.8"/>
    <path d="M566 640 H1034 V700 H566 z" fill="#6d4322"/>${times(26, (i) => `<rect x="${570 + i * 18}" y="646" width="4" height="50" fill="#3d2412"/>`)}
    <rect x="768" y="640" width="64" height="60" fill="#2a170b"/><rect x="546" y="692" width="508" height="16" fill="#8a5a2d"/>${posts}
    <path d="M786 700 H814 V818 H786 z" fill="#5d3a1b"/>${steps}`
}

/** The village pole (cây nêu) with its hanging ornaments. */
function pole(x: number): string {
  return `<path d="M${x} 830 Q${x + 6} 460 ${x - 8} 210 Q${x - 20} 150 ${x - 78} 160" fill="none" stroke="#3d2412" stroke-width="10" stroke-linecap="round"/>${times(6, (i) => `<path d="M${x - 26} ${260 + i * 82} h52 l-26 26 z" fill="${i % 2 ? '#c8202f' : '#f2c230'}"/>`)}<circle cx="${x - 78}" cy="182" r="13" fill="#c8202f"/><path d="M${x - 78} 195 v46" stroke="#f2c230" stroke-width="5"/>`
}

/** A Bahnar communal house (nhà rông) at sunset. */
export function rongHouse(): string {
  const random = chance(21)
  const grass = times(260, () => {
    const x = random() * 1600
    const tall = 14 + random() * 30
    return `<path d="M${x.toFixed(0)} 905 q${(random() * 12 - 6).toFixed(1)} ${(-tall * 0.6).toFixed(1)} ${(random() * 18 - 9).toFixed(1)} ${(-tall).toFixed(1)}" stroke="#1e2f18" stroke-width="4" fill="none"/>`
  })
  const birds = times(
    7,
    (i) =>
      `<path d="M${1090 + i * 52} ${190 + ((i * 29) % 60)} q11 -13 22 0 q11 -13 22 0" fill="none" stroke="#4a2230" stroke-width="4"/>`,
  )
  return canvas(
    verticalGradient('sunset', '#5b2a63', '#c9505a', '#f39a54', '#fbd58a') +
      radialGradient('sun', '#fff1c2', '#ffd27a', '#f39a5400') +
      verticalGradient('roof', '#a87638', '#7d5224', '#68431d'),
    backdrop('url(#sunset)'),
    `<circle cx="1150" cy="560" r="300" fill="url(#sun)"/><circle cx="1150" cy="560" r="92" fill="#fff3cf"/>`,
    birds,
    hills(640, 40, 1.3, 1.2, '#8a4257'),
    hills(700, 26, 1.9, 3, '#5c3246'),
    hills(790, 10, 2.4, 0.4, '#36502b'),
    `<ellipse cx="800" cy="826" rx="420" ry="24" fill="#1b2816" opacity="0.6"/>`,
    pole(330),
    house(),
    hills(850, 6, 3.1, 2, '#2b4122'),
    grass,
  )
}
