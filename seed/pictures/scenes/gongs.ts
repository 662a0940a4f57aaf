import { backdrop, canvas, chance, radialGradient, times, verticalGradient } from './canvas'
import { wovenBand } from './wovenBand'

/** One gong hanging from its cord, with or without a boss. */
function gong(x: number, y: number, r: number, bossed: boolean): string {
  const rings = [0.94, 0.78, 0.6].map(
    (part) => `<circle r="${r * part}" fill="none" stroke="#6b4312" stroke-width="${r * 0.03}" opacity="0.65"/>`,
  )
  const boss = bossed
    ? `<circle r="${r * 0.27}" fill="url(#boss)"/><circle cx="${-r * 0.07}" cy="${-r * 0.09}" r="${r * 0.08}" fill="#fff3c9" opacity="0.8"/>`
    : ''
  return `<path d="M${x - r * 0.4} 128 L${x - r * 0.32} ${y - r * 0.9} M${x + r * 0.4} 128 L${x + r * 0.32} ${y - r * 0.9}" stroke="#2a1710" stroke-width="7"/>
    <g transform="translate(${x} ${y})"><circle cx="8" cy="14" r="${r}" fill="#1d0d0a" opacity="0.45"/><circle r="${r}" fill="url(#bronze)"/>${rings.join('')}${boss}<path d="M${-r * 0.72} ${-r * 0.42} A${r * 0.84} ${r * 0.84} 0 0 1 ${-r * 0.1} ${-r * 0.82}" fill="none" stroke="#fff0bf" stroke-width="${r * 0.05}" stroke-linecap="round" opacity="0.75"/></g>`
}

/** A set of gongs on its beam before the fire of a village night. */
export function gongs(): string {
  const random = chance(3)
  const sparks = times(70, () => {
    const x = 800 + (random() - 0.5) * 900 * random()
    return `<circle cx="${x.toFixed(0)}" cy="${(250 + random() * 520).toFixed(0)}" r="${(1.5 + random() * 4).toFixed(1)}" fill="#ffc861" opacity="${(0.3 + random() * 0.6).toFixed(2)}"/>`
  })
  const flames = times(9, (i) => {
    const x = 620 + i * 45
    const tall = 120 + (4 - Math.abs(i - 4)) * 46 + (i % 2) * 34
    const lean = (i % 2 ? 16 : -16) + (4 - i) * 5
    return `<path d="M${x - 62} 812 C${x - 70} ${812 - tall * 0.5} ${x + lean} ${812 - tall * 0.6} ${x + lean} ${812 - tall} C${x + lean + 24} ${812 - tall * 0.7} ${x + 70} ${812 - tall * 0.4} ${x + 62} 812 z" fill="${['#ff8a2a', '#ffb13d', '#ffd25e'][i % 3]}" opacity="0.85"/>`
  })
  return canvas(
    verticalGradient('dusk', '#160b12', '#3a1416', '#7a2a17') +
      radialGradient('fire', '#ffb84acc', '#e0561f66', '#7a2a1700') +
      radialGradient('bronze', '#e8bb5c', '#b67a25', '#7c4b14') +
      radialGradient('boss', '#f6d98b', '#a86b1e'),
    backdrop('url(#dusk)'),
    `<circle cx="800" cy="680" r="640" fill="url(#fire)"/>`,
    sparks,
    `<rect x="60" y="96" width="1480" height="40" rx="20" fill="#4a2a16"/><rect x="60" y="96" width="1480" height="13" rx="6" fill="#6d4326"/><rect x="110" y="100" width="34" height="700" fill="#3a2012"/><rect x="1456" y="100" width="34" height="700" fill="#3a2012"/>`,
    flames,
    gong(290, 330, 118, true),
    gong(545, 300, 96, false),
    gong(800, 350, 150, true),
    gong(1060, 300, 100, false),
    gong(1312, 330, 122, true),
    wovenBand(812, 64, ['#241014', '#b5262f', '#d9d2c0', '#e9b949']),
  )
}
