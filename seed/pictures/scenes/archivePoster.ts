import { letteredLines, lettering } from '../lettering'
import { around, paper, sheet, times, upright } from './canvas'

const { width } = upright

/** Things kept and things made, each drawn around the middle of a shelf 300 × 300. */
const things: [ground: string, drawing: string][] = [
  [
    '#e9c46a',
    `<path d="M-96 -70 H96 V92 H-96 z" fill="#8a4526"/><path d="M-96 -70 H96 V-22 H-96 z" fill="#a65a34"/><rect x="-40" y="2" width="80" height="50" fill="#f4ead2"/><path d="M-28 18 h56 m-56 16 h40" stroke="#8a4526" stroke-width="5"/><rect x="-22" y="-54" width="44" height="16" rx="8" fill="#5d2c17"/>`,
  ],
  [
    '#2a6f6b',
    `<circle r="98" fill="#d9b15a"/>${[82, 62, 44].map((r) => `<circle r="${r}" fill="none" stroke="#7c4b14" stroke-width="4"/>`).join('')}<circle r="26" fill="#f3d68b"/><circle cx="-8" cy="-9" r="8" fill="#fff6d8"/><path d="M-30 -94 L-46 -150 M30 -94 L46 -150" stroke="#f4ead2" stroke-width="6"/>`,
  ],
  [
    '#c8503c',
    `<circle r="92" fill="#1f1b24"/><circle r="92" fill="none" stroke="#f4ead2" stroke-width="6"/>${around(5, 0, 0, () => `<circle cx="0" cy="-54" r="25" fill="#c8503c"/><circle cx="0" cy="-54" r="25" fill="none" stroke="#f4ead2" stroke-width="4"/>`)}<circle r="15" fill="#f4ead2"/><path d="M88 20 Q150 40 136 100" fill="none" stroke="#1f1b24" stroke-width="22"/><path d="M88 20 Q150 40 136 100" fill="none" stroke="#f4ead2" stroke-width="5" stroke-dasharray="7 9"/>`,
  ],
  [
    '#f4ead2',
    `<path d="M-104 -60 H-30 l14 -26 h62 l14 26 H104 V80 H-104 z" fill="#2b2f3a"/><circle cx="14" cy="8" r="54" fill="#8d99ae"/><circle cx="14" cy="8" r="40" fill="#1b2030"/><circle cx="0" cy="-8" r="12" fill="#dfe7f5"/><rect x="-88" y="-38" width="36" height="20" fill="#c8503c"/><rect x="-104" y="44" width="208" height="12" fill="#3c4250"/>`,
  ],
  [
    '#6b2d3c',
    `${times(5, (r) => times(5, (c) => `<path d="M${-100 + c * 40} ${-80 + r * 40} l20 -20 l20 20 l-20 20 z" fill="${['#e9b949', '#efe8d8', '#c8202f'][(r + c) % 3]}"/><circle cx="${-80 + c * 40}" cy="${-80 + r * 40}" r="5" fill="#171019"/>`))}<path d="M-112 -114 H112 M-112 116 H112" stroke="#c99a5b" stroke-width="13"/>`,
  ],
  [
    '#3f7a5a',
    `<path d="M-30 -96 h60 v26 q66 22 62 92 q-6 70 -62 78 h-60 q-56 -8 -62 -78 q-4 -70 62 -92 z" fill="#d08a5a"/><path d="M-86 6 Q0 40 86 6 M-92 34 Q0 70 92 34" fill="none" stroke="#7a3d1e" stroke-width="6"/><path d="M-20 -84 v20 q-56 20 -56 80" fill="none" stroke="#f2c39a" stroke-width="9" stroke-linecap="round"/><ellipse cy="-96" rx="34" ry="9" fill="#5d2c17"/>`,
  ],
  [
    '#d9e3e0',
    `<path d="M0 -72 Q-50 -100 -112 -78 V80 Q-50 58 0 86 Q50 58 112 80 V-78 Q50 -100 0 -72 z" fill="#fffdf5"/><path d="M0 -72 V86" stroke="#2a6f6b" stroke-width="6"/><path d="${times(5, (i) => `M-94 ${-52 + i * 24} q40 -12 76 4 M94 ${-52 + i * 24} q-40 -12 -76 4 `)}" fill="none" stroke="#7d8f8c" stroke-width="5"/><path d="M-112 -78 V80 Q-50 58 0 86 Q50 58 112 80 V-78" fill="none" stroke="#2a6f6b" stroke-width="8"/>`,
  ],
  [
    '#e07b39',
    `${times(7, (i) => `<rect x="${-98 + i * 29}" y="${-100 + i * 11}" width="20" height="${200 - i * 22}" rx="8" fill="#efd9a8"/><path d="M${-98 + i * 29} ${-40 + i * 6} h20 M${-98 + i * 29} ${30 - i * 4} h20" stroke="#a9743c" stroke-width="4"/>`)}<path d="M-112 -64 H112 M-112 52 H112" stroke="#5d2c17" stroke-width="9"/>`,
  ],
  [
    '#243b6b',
    `<path d="M-84 -30 H64 V30 Q64 92 -10 92 Q-84 92 -84 30 z" fill="#f4ead2"/><path d="M64 -12 q44 0 40 36 q-4 34 -50 34" fill="none" stroke="#f4ead2" stroke-width="14"/><ellipse cx="-10" cy="-30" rx="74" ry="17" fill="#4a2a1c"/><path d="M-44 -62 q-16 -22 0 -44 q16 -22 0 -40 M-6 -62 q-16 -22 0 -44 q16 -22 0 -40 M32 -62 q-16 -22 0 -44" fill="none" stroke="#f4ead2" stroke-width="6" opacity="0.75" stroke-linecap="round"/><path d="M-84 20 h148" stroke="#c8202f" stroke-width="14"/>`,
  ],
]

/** Poster of the show of documents and creative products (2022): a cabinet of nine shelves. */
export function archivePoster(): string {
  const cell = 332
  const cabinet = things
    .map(([ground, drawing], i) => {
      const x = 42 + (i % 3) * cell
      const y = 42 + Math.floor(i / 3) * cell
      return `<rect x="${x}" y="${y}" width="${cell - 20}" height="${cell - 20}" rx="14" fill="${ground}"/><rect x="${x}" y="${y + cell - 58}" width="${cell - 20}" height="38" fill="#000000" opacity="0.14"/><g transform="translate(${x + 156} ${y + 158})">${drawing}</g>`
    })
    .join('')
  return sheet(
    upright,
    '',
    paper('#201a24'),
    cabinet,
    lettering('TRƯNG BÀY · 2022', { x: 46, y: 1112, size: 30, face: 'semiBold', fill: '#e9c46a', tracking: 5 }),
    letteredLines(['Tư liệu và sản phẩm', 'sáng tạo văn hóa'], 100, {
      x: 42,
      y: 1216,
      size: 92,
      face: 'black',
      fill: '#fbf3e2',
    }),
    lettering('Giữ lại để nhớ, làm mới để sống cùng', {
      x: 46,
      y: 1388,
      size: 34,
      face: 'serifItalic',
      fill: '#c9b8c4',
    }),
    `<rect x="${width - 116}" y="1360" width="70" height="8" fill="#e07b39"/>`,
  )
}
