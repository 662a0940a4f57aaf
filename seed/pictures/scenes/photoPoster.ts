import { letteredLines, lettering } from '../lettering'
import { paper, sheet, times, upright, verticalGradient } from './canvas'

const { width } = upright

/** What a print shows, drawn into 300 × 200. */
export const views = {
  terraces: `<rect width="300" height="200" fill="#bfe3ee"/><circle cx="226" cy="52" r="24" fill="#fff3c4"/><path d="M0 110 L80 46 L140 96 L214 34 L300 108 V200 H0 z" fill="#6c9c93"/>${times(6, (i) => `<path d="M0 ${106 + i * 17} Q90 ${84 + i * 20} 170 ${108 + i * 17} T300 ${100 + i * 18} V200 H0 z" fill="${['#8fbf5a', '#e3c653', '#7fb04d', '#d8b53f', '#6a9f42', '#c7a233'][i]}"/>`)}`,
  sea: `<rect width="300" height="200" fill="#f7c58b"/><circle cx="150" cy="98" r="34" fill="#fff1c9"/><rect y="104" width="300" height="96" fill="#2f7d8c"/>${times(7, (i) => `<path d="M${120 - i * 6 + (i % 2) * 14} ${112 + i * 12} h${60 + i * 8}" stroke="#fff1c9" stroke-width="4" opacity="0.75"/>`)}<path d="M58 134 q38 22 78 0 l-10 18 h-58 z" fill="#4a2a1c"/><path d="M96 132 V70 l40 52 z" fill="#c8202f"/><path d="M92 130 V80 l-26 44 z" fill="#f7f3e8"/>`,
  spires: `<rect width="300" height="200" fill="#fbd9a0"/>${[50, 112, 150, 188, 250].map((x, i) => `<path d="M${x - 30} 200 V${[128, 104, 70, 104, 128][i]} q14 -12 16 -44 l14 -36 l14 36 q2 32 16 44 V200 z" fill="${i === 2 ? '#b7782f' : '#cf9648'}"/><path d="M${x - 22} ${[142, 120, 90, 120, 142][i]} h44 m-44 18 h44 m-44 18 h44" stroke="#8a5a20" stroke-width="4"/>`).join('')}<path d="M0 182 h300 v18 H0 z" fill="#5b7a4c"/>`,
  stilts: `<rect width="300" height="200" fill="#cfe6dc"/><path d="M0 120 Q80 84 160 112 T300 96 V200 H0 z" fill="#7aa77f"/><path d="M54 112 L150 40 L246 112 z" fill="#7d5224"/><rect x="82" y="112" width="136" height="36" fill="#a9743c"/><path d="M92 148 v40 m34 -40 v40 m34 -40 v40 m34 -40 v40" stroke="#4a2f18" stroke-width="8"/><path d="M136 112 h28 v36 h-28 z" fill="#4a2f18"/><path d="M0 186 h300 v14 H0 z" fill="#4f7a4b"/>`,
  city: `<rect width="300" height="200" fill="#28356b"/><circle cx="240" cy="44" r="18" fill="#f7e7b0"/>${times(9, (i) => `<rect x="${6 + i * 33}" y="${150 - [50, 86, 60, 118, 72, 104, 46, 92, 64][i]!}" width="29" height="160" fill="${['#3f4f93', '#4c5ea8', '#37468a'][i % 3]}"/>${times(4, (r) => `<path d="M${11 + i * 33} ${164 - [50, 86, 60, 118, 72, 104, 46, 92, 64][i]! + r * 18} h19" stroke="#f7d768" stroke-width="5" stroke-dasharray="5 4" opacity="${r % 2 ? 0.5 : 0.95}"/>`)}`)}<path d="M0 178 h300 v22 H0 z" fill="#16204a"/>`,
  boats: `<rect width="300" height="200" fill="#3d8a86"/>${times(5, (i) => `<g transform="translate(${44 + (i % 3) * 100} ${52 + Math.floor(i / 3) * 84}) rotate(${[-24, 12, -8, 30, -16][i]})"><path d="M-50 0 Q0 -30 50 0 Q0 30 -50 0 z" fill="#6d4322"/><path d="M-38 0 Q0 -20 38 0 Q0 20 -38 0 z" fill="#8a5a2d"/>${times(5, (f) => `<circle cx="${-20 + f * 11}" cy="${(f % 2) * 8 - 4}" r="6" fill="${['#e9b949', '#c8202f', '#7fb04d', '#f0a95b', '#efe8d8'][(f + i) % 5]}"/>`)}<circle cx="30" cy="0" r="11" fill="#e9d8a6"/></g>`)}`,
}

/** A print on the line: white border, clothes peg, a little out of true. */
function print(view: string, x: number, y: number, turn: number): string {
  return `<g transform="translate(${x} ${y}) rotate(${turn})"><rect x="-160" y="-8" width="332" height="256" fill="#000000" opacity="0.16"/><rect x="-166" y="-16" width="332" height="256" fill="#fffdf7"/><svg x="-150" y="0" width="300" height="200" viewBox="0 0 300 200">${view}</svg><rect x="-9" y="-46" width="18" height="58" rx="4" fill="#c99a5b"/><path d="M-9 -18 h18" stroke="#7d5a2d" stroke-width="4"/></g>`
}

const line = (y: number, sag: number): string =>
  `<path d="M-10 ${y} Q${width / 2} ${y + sag * 2} ${width + 10} ${y}" fill="none" stroke="#5a4632" stroke-width="4"/>`

/** Poster of the photo exhibition "Việt Nam - ASEAN" (2024): prints drying on three lines. */
export function photoPoster(): string {
  return sheet(
    upright,
    verticalGradient('wall', '#f3e6d0', '#ead7b8', '#e2caa3'),
    paper('url(#wall)'),
    line(108, 16),
    line(408, 16),
    line(708, 16),
    print(views.terraces, 290, 148, -3.4),
    print(views.sea, 776, 150, 2.6),
    print(views.spires, 322, 448, 3),
    print(views.stilts, 800, 450, -2.4),
    print(views.city, 282, 748, -2),
    print(views.boats, 772, 750, 3.2),
    `<path d="M0 1046 H1080 V1440 H0 z" fill="#7c1f23"/>`,
    times(
      4,
      (i) =>
        `<rect x="${84 + i * 44}" y="1090" width="30" height="6" fill="${['#f2c230', '#f7f3e8', '#7fb0e6', '#f2c230'][i]}"/>`,
    ),
    letteredLines(['Việt Nam –', 'ASEAN'], 122, { x: 78, y: 1218, size: 122, face: 'black', fill: '#fff8ea' }),
    letteredLines(['Triển lãm', 'ảnh 2024'], 46, {
      x: 1000,
      y: 1208,
      size: 38,
      face: 'semiBold',
      fill: '#f2c98b',
      anchor: 'end',
    }),
    lettering('Mười nước qua ống kính những người yêu cảnh, yêu người', {
      x: 84,
      y: 1396,
      size: 28,
      face: 'serifItalic',
      fill: '#f3dcc0',
    }),
  )
}
