import { letteredLines, lettering } from '../lettering'
import { paper, radialGradient, sheet, times, upright, verticalGradient } from './canvas'

const { width } = upright

/** A bronze bracelet with engraved triangles, seen from the front. */
export function bracelet(x: number, y: number, r: number): string {
  const marks = times(
    36,
    (i) =>
      `<path d="M-7 ${-r - 16} L0 ${-r + 15} L7 ${-r - 16} z" transform="rotate(${i * 10})" fill="#6b4312" opacity="0.6"/>`,
  )
  return `<g transform="translate(${x} ${y})"><circle r="${r}" fill="none" stroke="#3a1d0d" stroke-width="58" opacity="0.35" transform="translate(7 12)"/><circle r="${r}" fill="none" stroke="url(#bronze)" stroke-width="54"/>${marks}<circle r="${r + 23}" fill="none" stroke="#fbe3a2" stroke-width="4" opacity="0.8"/><circle r="${r - 23}" fill="none" stroke="#5a3410" stroke-width="5" opacity="0.7"/></g>`
}

/** The jar of rice wine (ghè rượu cần) with its long reeds. */
export function wineJar(x: number, y: number, scale: number): string {
  const reeds = [-64, -28, 30, 66].map(
    (lean) =>
      `<path d="M${lean * 0.2} -150 Q${lean * 0.7} -290 ${lean * 2.1} -372" fill="none" stroke="#d9b36a" stroke-width="9" stroke-linecap="round"/><path d="M${lean * 0.2} -150 Q${lean * 0.7} -290 ${lean * 2.1} -372" fill="none" stroke="#7d5a22" stroke-width="9" stroke-dasharray="3 44"/>`,
  )
  return `<g transform="translate(${x} ${y}) scale(${scale})"><ellipse cx="0" cy="196" rx="130" ry="20" fill="#000000" opacity="0.3"/>${reeds.join('')}
    <path d="M-58 -160 L-66 -120 Q-150 -84 -144 20 Q-138 130 -84 190 H84 Q138 130 144 20 Q150 -84 66 -120 L58 -160 z" fill="#4a2f26"/><path d="M-52 -150 L-60 -112 Q-132 -76 -126 20 Q-120 116 -84 176 Q-96 20 -52 -150 z" fill="#a9765a" opacity="0.5"/>
    <path d="M-140 -24 Q0 24 140 -24" fill="none" stroke="#c79a5b" stroke-width="7"/><path d="M-144 18 Q0 66 144 18" fill="none" stroke="#c79a5b" stroke-width="7"/><path d="${times(14, (i) => `M${-130 + i * 19} ${6 + Math.sin((i / 13) * Math.PI) * 36} l9 11 l9 -11 `)}" fill="none" stroke="#e3c48a" stroke-width="4"/>
    <path d="M-66 -164 Q-30 -196 0 -172 Q34 -198 66 -164 Q0 -138 -66 -164 z" fill="#4f7a3f"/><ellipse cx="0" cy="-158" rx="60" ry="14" fill="none" stroke="#c79a5b" stroke-width="9"/></g>`
}

/** Candles of the night. */
const candle = (x: number, y: number, tall: number): string =>
  `<rect x="${x - 13}" y="${y - tall}" width="26" height="${tall}" rx="6" fill="#efd9a8"/><path d="M${x} ${y - tall - 62} Q${x + 24} ${y - tall - 22} ${x} ${y - tall - 6} Q${x - 24} ${y - tall - 22} ${x} ${y - tall - 62} z" fill="#ffd25e"/><circle cx="${x}" cy="${y - tall - 26}" r="58" fill="#ffd25e" opacity="0.14"/>`

/** Poster of the wedding rituals (2025): two bracelets one through the other over a woven cloth, jar and candles. */
export function weddingPoster(): string {
  const cloth = times(7, (row) => {
    const y = 806 + row * 36
    return row % 2
      ? `<rect x="0" y="${y}" width="${width}" height="36" fill="#171019"/><path d="${times(28, (i) => `M${i * 40} ${y + 18} l20 -13 l20 13 l-20 13 z `)}" fill="${row === 3 ? '#e9b949' : '#efe8d8'}"/>`
      : `<rect x="0" y="${y}" width="${width}" height="36" fill="#a31f2c"/><path d="M0 ${y + 18} H${width}" stroke="#e9b949" stroke-width="3" stroke-dasharray="16 10"/>`
  })
  return sheet(
    upright,
    verticalGradient('night', '#2a0d1c', '#571525', '#8a2a2a') +
      radialGradient('glow', '#ffb84a99', '#ffb84a00') +
      verticalGradient('bronze', '#f3cf7d', '#c08a34', '#8b5a1b', '#d7a64f'),
    paper('url(#night)'),
    `<circle cx="540" cy="470" r="560" fill="url(#glow)"/>`,
    times(
      11,
      (i) =>
        `<path d="M${i * 108} 0 q54 ${92 + (i % 2) * 40} 108 0" fill="none" stroke="#e9b949" stroke-width="3" opacity="0.55"/><circle cx="${i * 108 + 54}" cy="${54 + (i % 2) * 20}" r="9" fill="#e9b949" opacity="0.8"/>`,
    ),
    cloth,
    candle(64, 812, 170),
    candle(1016, 812, 170),
    wineJar(230, 620, 0.78),
    wineJar(850, 620, 0.78),
    bracelet(454, 470, 160),
    bracelet(626, 470, 160),
    // The first lies over the second once, so that they hold one another.
    `<clipPath id="over"><rect x="500" y="480" width="90" height="170"/></clipPath><g clip-path="url(#over)">${bracelet(454, 470, 160)}</g>`,
    `<rect x="0" y="1058" width="${width}" height="382" fill="#200a15"/>`,
    lettering('TRƯNG BÀY · 2025', {
      x: 540,
      y: 1124,
      size: 30,
      face: 'semiBold',
      fill: '#e9b949',
      anchor: 'middle',
      tracking: 6,
    }),
    letteredLines(['Nghi lễ cưới', 'truyền thống'], 104, {
      x: 540,
      y: 1236,
      size: 100,
      face: 'black',
      fill: '#fff3df',
      anchor: 'middle',
    }),
    lettering('Trao vòng, uống chung một ghè', {
      x: 540,
      y: 1404,
      size: 31,
      face: 'serifItalic',
      fill: '#e8b98a',
      anchor: 'middle',
    }),
  )
}
