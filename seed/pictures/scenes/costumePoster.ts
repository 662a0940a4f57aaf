import { letteredLines, lettering } from '../lettering'
import { paper, sheet, times, upright } from './canvas'

const { width } = upright

const skin = '#c98d62'
const hair = '#231815'

/** Head, neck and a hair knot, the same for all; no face, so that everyone may see their own. */
const head = (ornament: string): string =>
  `<path d="M-14 -196 h28 v34 h-28 z" fill="${skin}"/><ellipse cx="0" cy="-226" rx="34" ry="42" fill="${skin}"/><path d="M-37 -222 Q-44 -280 0 -280 Q44 -280 37 -222 Q28 -256 0 -256 Q-28 -256 -37 -222 z" fill="${hair}"/><circle cx="0" cy="-284" r="19" fill="${hair}"/>${ornament}`

const arms = (sleeve: string, hands: 'joined' | 'down'): string =>
  hands === 'joined'
    ? `<path d="M-62 -150 Q-112 -60 -10 -36 M62 -150 Q112 -60 10 -36" fill="none" stroke="${sleeve}" stroke-width="34" stroke-linecap="round"/><path d="M0 -16 Q-16 -44 0 -74 Q16 -44 0 -16 z" fill="${skin}"/>`
    : `<path d="M-58 -148 Q-92 -60 -84 22 M58 -148 Q92 -60 84 22" fill="none" stroke="${sleeve}" stroke-width="32" stroke-linecap="round"/><circle cx="-84" cy="38" r="17" fill="${skin}"/><circle cx="84" cy="38" r="17" fill="${skin}"/>`

/** Áo dài with a ring headdress (Việt Nam). */
const aoDai = (): string =>
  `<path d="M-44 60 L-62 420 H62 L44 60 z" fill="#f4efe4"/>${arms('#c8314a', 'down')}<path d="M-66 -160 Q0 -186 66 -160 L52 -20 L96 372 Q0 400 -96 372 L-52 -20 z" fill="#c8314a"/><path d="M-14 -176 h28 v20 h-28 z" fill="#a3213a"/><path d="M10 -172 Q40 -150 62 -138" fill="none" stroke="#f2c230" stroke-width="4"/>${[60, 150, 244, 330].map((y, i) => `<g transform="translate(${i % 2 ? 30 : -26} ${y})" fill="#f2c230">${times(5, (p) => `<ellipse rx="7" ry="14" cy="-14" transform="rotate(${p * 72})"/>`)}<circle r="5" fill="#a3213a"/></g>`).join('')}${head('<path d="M-46 -250 Q0 -300 46 -250 L40 -236 Q0 -276 -40 -236 z" fill="#a3213a"/><path d="M-44 -248 Q0 -294 44 -248" fill="none" stroke="#f2c230" stroke-width="5"/>')}`

/** Sinh skirt and sash (Lao PDR). */
const sinh = (): string =>
  `<path d="M-58 -10 L-84 400 H84 L58 -10 z" fill="#1d5c63"/><path d="M-83 340 H83 L86 400 H-86 z" fill="#e9b949"/>${times(9, (i) => `<path d="M${-80 + i * 18} 388 l9 -32 l9 32 z" fill="#8c1722"/>`)}${times(6, (i) => `<path d="M${-63 - i * 3.6} ${40 + i * 50} H${63 + i * 3.6}" stroke="#2f8b8f" stroke-width="5"/>`)}<path d="M-64 -160 Q0 -180 64 -160 L56 -4 H-56 z" fill="#f5ead0"/>${arms('#f5ead0', 'joined')}<path d="M-66 -158 L60 -14 L52 8 H24 L-72 -132 z" fill="#d8566a"/><path d="M-58 -146 L44 -8" stroke="#f2c230" stroke-width="5" stroke-dasharray="7 6"/>${head('<circle cx="26" cy="-268" r="11" fill="#fffaf0"/><circle cx="26" cy="-268" r="4" fill="#f2c230"/>')}`

/** Brocade of the highlands: black ground, red and white bands (Gia Lai). */
const brocadeDress = (): string =>
  `<path d="M-58 -10 L-74 400 H74 L58 -10 z" fill="#1b141b"/>${[60, 150, 240, 330].map((y) => `<path d="M${-60 - y * 0.04} ${y} H${60 + y * 0.04} v30 H${-60 - y * 0.04} z" fill="#b1212b"/><path d="${times(6, (i) => `M${-58 + i * 20} ${y + 15} l9 -9 l9 9 l-9 9 z `)}" fill="#efe8d8"/>`).join('')}<path d="M-74 392 H74" stroke="#e9b949" stroke-width="10" stroke-dasharray="4 6"/>${arms('#1b141b', 'down')}<path d="M-84 -10 h26 M58 -10 h26" stroke="#b1212b" stroke-width="20"/><path d="M-62 -160 Q0 -178 62 -160 L56 0 H-56 z" fill="#1b141b"/><path d="M-60 -120 H60 v22 H-60 z" fill="#b1212b"/><path d="${times(6, (i) => `M${-56 + i * 19} -109 l8 -8 l8 8 l-8 8 z `)}" fill="#e9b949"/>${head('<path d="M-38 -254 Q0 -270 38 -254 v12 Q0 -258 -38 -242 z" fill="#b1212b"/>')}<path d="M-30 -160 Q0 -120 30 -160" fill="none" stroke="#e9b949" stroke-width="7" stroke-dasharray="5 4"/>`

/** Sampot and a scarf of small checks (Cambodia). */
const sampot = (): string =>
  `<path d="M-60 -10 L-76 400 H76 L60 -10 z" fill="#6a2a7c"/><path d="M-22 -10 L-34 400 H34 L22 -10 z" fill="#7f3a92"/>${times(8, (i) => `<path d="M-26 ${30 + i * 46} l26 18 l26 -18" fill="none" stroke="#e9b949" stroke-width="4"/>`)}<path d="M-64 0 H64" stroke="#e9b949" stroke-width="22"/><path d="M-64 -160 Q0 -180 64 -160 L58 -4 H-58 z" fill="#fff3dc"/>${arms('#fff3dc', 'joined')}<path d="M-60 -160 Q-30 -60 -54 60 L-28 64 Q-8 -60 -32 -166 z" fill="#b3172a"/>${times(7, (i) => `<path d="M${-56 + i * 1.4} ${-140 + i * 28} h24" stroke="#fff3dc" stroke-width="4"/>`)}${head('<path d="M-36 -262 Q0 -292 36 -262" fill="none" stroke="#e9b949" stroke-width="9"/>')}`

/** Kebaya and batik (maritime Southeast Asia). */
const kebaya = (): string =>
  `<path d="M-56 40 L-66 400 H66 L56 40 z" fill="#5d3a1b"/>${times(24, (i) => `<g transform="translate(${-44 + (i % 4) * 30} ${80 + Math.floor(i / 4) * 54})"><path d="M0 -18 Q16 0 0 18 Q-16 0 0 -18 z" fill="#d9a85a"/><circle r="4" fill="#5d3a1b"/></g>`)}${arms('#2f8b6b', 'down')}<path d="M-64 -160 Q0 -178 64 -160 L70 96 Q0 128 -70 96 z" fill="#2f8b6b"/><path d="M-26 -170 L0 -60 L26 -170" fill="${skin}"/><path d="M0 -60 V112 M-26 -170 L0 -60 L26 -170" fill="none" stroke="#f2c98b" stroke-width="6"/><path d="M-70 96 Q0 128 70 96" fill="none" stroke="#f2c98b" stroke-width="8" stroke-dasharray="3 7"/>${[-30, 10, 50].map((y) => `<circle cx="0" cy="${y}" r="7" fill="#f2c230"/>`).join('')}${head('<circle cx="-26" cy="-268" r="11" fill="#f0a95b"/><circle cx="-12" cy="-276" r="9" fill="#f7d768"/>')}`

const panels: [string, () => string][] = [
  ['#e8b7a6', aoDai],
  ['#f3dca4', sinh],
  ['#cfd9c0', brocadeDress],
  ['#e7c3d6', sampot],
  ['#b9d4d8', kebaya],
]

/** Poster of the exchange of costumes and arts (2024): five panels, five ways to dress. */
export function costumePoster(): string {
  const broad = width / panels.length
  return sheet(
    upright,
    '',
    paper('#2a1b2c'),
    panels
      .map(
        ([ground, figure], i) =>
          `<rect x="${i * broad}" y="0" width="${broad}" height="1010" fill="${ground}"/><path d="M${i * broad} 330 A${broad / 2} ${broad / 2} 0 0 1 ${(i + 1) * broad} 330 V1010 H${i * broad} z" fill="#ffffff" opacity="0.28"/><ellipse cx="${i * broad + broad / 2}" cy="962" rx="92" ry="13" fill="#000000" opacity="0.18"/><g transform="translate(${i * broad + broad / 2} 556)">${figure()}</g>`,
      )
      .join(''),
    `<rect x="0" y="1010" width="${width}" height="16" fill="#e9b949"/><path d="${times(27, (i) => `M${i * 40} 1018 l20 -8 l20 8 l-20 8 z `)}" fill="#8c1722"/>`,
    lettering('GIAO LƯU VĂN HÓA, NGHỆ THUẬT · 2024', {
      x: 84,
      y: 1112,
      size: 30,
      face: 'semiBold',
      fill: '#e9b949',
      tracking: 4,
    }),
    letteredLines(['Trình diễn trang phục', 'truyền thống ASEAN'], 96, {
      x: 80,
      y: 1218,
      size: 84,
      face: 'black',
      fill: '#fff6e6',
    }),
    lettering('Một sân khấu, nhiều khung dệt', { x: 84, y: 1390, size: 34, face: 'serifItalic', fill: '#e3c9d4' }),
  )
}
