import { letteredLines, lettering } from '../lettering'
import { paper, radialGradient, sheet, times, upright, verticalGradient } from './canvas'
import { leaf } from './flowers'

const { width } = upright

/** Rattan in a basket weave over a shape 300 wide: short slats, by turns lying and standing. */
function weave(
  x: number,
  y: number,
  columns: number,
  rows: number,
  cell: number,
  colours: [string, string, string],
): string {
  return times(rows, (row) =>
    times(columns, (column) => {
      const [lying, standing, edge] = colours
      const flat = (row + column) % 2 === 0
      const left = x + column * cell
      const top = y + row * cell
      const lines = [0.34, 0.66].map((part) =>
        flat ? `M${left + 2} ${top + cell * part} h${cell - 4}` : `M${left + cell * part} ${top + 2} v${cell - 4}`,
      )
      return `<rect x="${left}" y="${top}" width="${cell}" height="${cell}" rx="5" fill="${flat ? lying : standing}"/><path d="${lines.join(' ')}" stroke="${edge}" stroke-width="2" opacity="0.6"/>`
    }),
  )
}

/** The carrying basket of the highlands (gùi): narrow foot, wide mouth, straps of woven cloth. */
export function carryingBasket(x: number, y: number, scale: number): string {
  const shape = 'M-150 -250 L150 -250 L112 190 Q0 214 -112 190 z'
  return `<g transform="translate(${x} ${y}) scale(${scale})">
    <ellipse cx="0" cy="236" rx="176" ry="24" fill="#000000" opacity="0.22"/>
    <path d="M-96 -230 C-236 -120 -214 120 -104 168" fill="none" stroke="#8c1722" stroke-width="17"/><path d="M-96 -230 C-236 -120 -214 120 -104 168" fill="none" stroke="#efe8d8" stroke-width="3" stroke-dasharray="11 9"/>
    <path d="M96 -230 C236 -120 214 120 104 168" fill="none" stroke="#8c1722" stroke-width="17"/><path d="M96 -230 C236 -120 214 120 104 168" fill="none" stroke="#efe8d8" stroke-width="3" stroke-dasharray="11 9"/>
    <clipPath id="basket"><path d="${shape}"/></clipPath>
    <g clip-path="url(#basket)">${weave(-160, -256, 16, 24, 20, ['#d9a85a', '#b27a34', '#6d4719'])}<rect x="-160" y="-110" width="320" height="22" fill="#8c1722"/><rect x="-160" y="-82" width="320" height="8" fill="#2a1710"/><rect x="-160" y="30" width="320" height="22" fill="#2a1710"/><path d="${times(17, (i) => `M${-160 + i * 20} 41 l10 -9 l10 9 l-10 9 z `)}" fill="#efe8d8"/><path d="M-150 -250 L-40 -250 L-60 214 L-130 214 z" fill="#ffffff" opacity="0.1"/><path d="M60 -250 L160 -250 L120 214 L40 214 z" fill="#000000" opacity="0.16"/></g>
    <ellipse cx="0" cy="-250" rx="152" ry="34" fill="#6d4719"/><ellipse cx="0" cy="-250" rx="152" ry="34" fill="none" stroke="#d9a85a" stroke-width="15"/><ellipse cx="0" cy="-250" rx="152" ry="34" fill="none" stroke="#6d4719" stroke-width="15" stroke-dasharray="3 14"/>
    <path d="M-118 176 h236 l-6 44 h-224 z" fill="#6d4719"/></g>`
}

/** A clay jar with a combed band. */
function jar(x: number, y: number, scale: number, dark: string, light: string): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})"><ellipse cx="0" cy="150" rx="112" ry="18" fill="#000000" opacity="0.22"/>
    <path d="M-46 -132 Q-60 -96 -96 -62 Q-138 -10 -112 74 Q-96 132 -66 148 H66 Q96 132 112 74 Q138 -10 96 -62 Q60 -96 46 -132 z" fill="${dark}"/><path d="M-40 -120 Q-56 -88 -88 -56 Q-122 -8 -100 66 Q-88 116 -66 136 Q-60 40 -40 -120 z" fill="${light}" opacity="0.5"/>
    <path d="M-122 -4 Q0 34 122 -4" fill="none" stroke="${light}" stroke-width="5"/><path d="M-124 26 Q0 64 124 26" fill="none" stroke="${light}" stroke-width="5"/><path d="${times(12, (i) => `M${-112 + i * 20} ${12 + Math.sin((i / 11) * Math.PI) * 22} l9 12 l9 -12 `)}" fill="none" stroke="${light}" stroke-width="4"/>
    <ellipse cx="0" cy="-132" rx="48" ry="13" fill="#2a1710"/><ellipse cx="0" cy="-132" rx="48" ry="13" fill="none" stroke="${light}" stroke-width="8"/></g>`
}

/** Poster of the handicraft show (2023): basket, jars and leaves on a loom's ground, in the colours of earth. */
export function craftPoster(): string {
  return sheet(
    upright,
    verticalGradient('ground', '#eef0dc', '#dfe5c4', '#c7d3a4') + radialGradient('sun', '#fffbe6', '#fffbe600'),
    paper('url(#ground)'),
    `<circle cx="${width / 2}" cy="590" r="520" fill="url(#sun)"/><circle cx="${width / 2}" cy="590" r="352" fill="#7fa05a" opacity="0.3"/>`,
    times(9, (i) =>
      leaf({ x: 540 + (i - 4) * 30, y: 640, size: 320, turn: (i - 4) * 27 }, i % 2 ? '#3f7a45' : '#5b9354'),
    ),
    carryingBasket(540, 620, 1.12),
    jar(238, 752, 1.0, '#8a4526', '#d08a5a'),
    jar(842, 776, 0.86, '#3a2a26', '#8d7468'),
    `<path d="M0 930 Q540 892 1080 930 V1440 H0 z" fill="#2f4f33"/><path d="M0 930 Q540 892 1080 930" fill="none" stroke="#e3c77f" stroke-width="8"/>`,
    lettering('HỘI THẢO VÀ TRƯNG BÀY · 2023', {
      x: 84,
      y: 1030,
      size: 30,
      face: 'semiBold',
      fill: '#e3c77f',
      tracking: 4,
    }),
    letteredLines(['Phát triển', 'thủ công mỹ nghệ ASEAN', 'gắn với bảo vệ môi trường'], 84, {
      x: 80,
      y: 1126,
      size: 68,
      face: 'black',
      fill: '#f7f4e4',
    }),
    lettering('Mây, tre, gốm, sợi: làm ra từ đất, trả về cho đất', {
      x: 84,
      y: 1370,
      size: 32,
      face: 'serifItalic',
      fill: '#cfe0b8',
    }),
  )
}
