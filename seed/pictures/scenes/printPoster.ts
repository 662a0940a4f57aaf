import { letteredLines, lettering } from '../lettering'
import { around, chance, paper, sheet, times, upright } from './canvas'

const { width } = upright
const ink = '#16130f'
const cream = '#f4ead2'
const red = '#c5301f'

/** A hill that a knife has cut: its outline, then cuts that follow it downwards and grow thinner. */
function cutHill(base: number, swell: number, waves: number, phase: number, cuts: number): string {
  const line = (drop: number) =>
    Array.from({ length: 55 }, (_, i) => {
      const t = i / 54
      const y = base + drop + Math.sin(t * Math.PI * 2 * waves + phase) * swell * (1 - drop / 900)
      return `${(t * width).toFixed(0)} ${y.toFixed(1)}`
    }).join(' L')
  const lines = times(
    cuts,
    (i) =>
      `<path d="M${line(16 + i * 21)}" fill="none" stroke="${cream}" stroke-width="${Math.max(2.5, 9 - i * 0.8)}" stroke-dasharray="${130 - i * 9} ${9 + i * 2}" stroke-dashoffset="${i * 47}"/>`,
  )
  return `<path d="M0 1440 L${line(0)} L${width} 1440 z" fill="${ink}"/><path d="M${line(0)}" fill="none" stroke="${cream}" stroke-width="7"/>${lines}`
}

/** A bird in three cuts. */
const bird = (x: number, y: number, scale: number): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M-92 -30 Q-44 -58 0 0 Q44 -58 92 -30 Q46 -22 8 26 Q0 40 -8 26 Q-46 -22 -92 -30 z" fill="${ink}"/><path d="M-62 -30 Q-34 -34 -8 8 M62 -30 Q34 -34 8 8" fill="none" stroke="${cream}" stroke-width="5"/></g>`

/** An elephant walking, in one dark shape with carved ornaments. */
function elephant(x: number, y: number, scale: number): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M-170 120 V-10 Q-168 -112 -60 -118 H40 Q78 -150 128 -134 Q176 -118 178 -60 Q180 0 196 50 Q204 84 228 84 Q240 82 236 62 L252 64 Q258 108 222 112 Q178 110 164 52 Q156 20 140 12 Q120 24 104 22 V120 H50 V40 H-60 V120 H-112 V48 Q-124 60 -126 120 z" fill="${ink}" stroke="${cream}" stroke-width="9" stroke-linejoin="round"/>
    <path d="M54 -112 Q20 -60 58 -16 Q100 -20 104 -72 Q96 -108 54 -112 z" fill="${ink}" stroke="${cream}" stroke-width="6"/><path d="M64 -92 Q46 -60 66 -34" fill="none" stroke="${cream}" stroke-width="5"/><circle cx="138" cy="-78" r="6" fill="${cream}"/><path d="M148 8 Q176 34 196 26" fill="none" stroke="${cream}" stroke-width="7"/>
    <path d="M-120 -116 H0 V-20 H-120 z" fill="${red}"/><path d="M-120 -104 H0 M-120 -32 H0" stroke="${cream}" stroke-width="5"/><path d="${times(4, (i) => `M${-112 + i * 28} -68 l14 -18 l14 18 l-14 18 z `)}" fill="${cream}"/><path d="M-168 -30 Q-196 10 -186 56" fill="none" stroke="${ink}" stroke-width="8"/><path d="${times(7, (i) => `M${-150 + i * 2} ${4 + i * 14} h22 `)}" stroke="${cream}" stroke-width="3"/></g>`
}

/** Poster of the fourth ASEAN graphic arts competition (2024): a print in black and red, with the cuts of the knife. */
export function printPoster(): string {
  const random = chance(44)
  const grain = times(240, () => {
    const x = random() * width
    const y = random() * 1440
    return `<path d="M${x.toFixed(0)} ${y.toFixed(0)} h${(4 + random() * 14).toFixed(0)}" stroke="#b49f73" stroke-width="1.5" opacity="${(0.15 + random() * 0.3).toFixed(2)}"/>`
  })
  const rays = around(
    36,
    540,
    470,
    (i) => `<path d="M540 ${186 - (i % 3) * 26} L${530} ${i % 2 ? 40 : 84} h20 z" fill="${red}"/>`,
  )
  const rings = times(
    6,
    (i) =>
      `<circle cx="540" cy="470" r="${52 + i * 36}" fill="none" stroke="${cream}" stroke-width="${10 - i}" stroke-dasharray="${60 + i * 22} ${10 + i * 2}" transform="rotate(${i * 31} 540 470)"/>`,
  )
  return sheet(
    upright,
    '',
    paper(cream),
    grain,
    rays,
    `<circle cx="540" cy="470" r="262" fill="${red}"/>`,
    rings,
    bird(196, 236, 1),
    bird(892, 196, 0.74),
    bird(930, 330, 0.52),
    cutHill(690, 56, 1.3, 2.2, 9),
    cutHill(856, 34, 1.7, 0.4, 4),
    `<path d="M0 962 H1080 V1440 H0 z" fill="${cream}"/>`,
    elephant(560, 846, 1.04),
    `<path d="M0 962 H1080" stroke="${ink}" stroke-width="12"/>${times(54, (i) => `<path d="M${i * 20 + 4} 968 l6 ${14 + ((i * 7) % 17)} l6 ${-14 - ((i * 7) % 17)} z" fill="${ink}"/>`)}`,
    letteredLines(['TRANH ĐỒ HỌA', 'CÁC NƯỚC ASEAN'], 106, { x: 80, y: 1130, size: 98, face: 'black', fill: ink }),
    lettering('Cuộc thi và Triển lãm lần thứ IV', { x: 84, y: 1308, size: 40, face: 'semiBold', fill: red }),
    lettering('2024', { x: 1000, y: 1308, size: 40, face: 'bold', fill: ink, anchor: 'end', tracking: 4 }),
    lettering('Khắc gỗ · khắc cao su · in lưới · in thạch', {
      x: 84,
      y: 1366,
      size: 30,
      face: 'serifItalic',
      fill: '#5a4a33',
    }),
  )
}
