import { letteredLines, lettering } from '../lettering'
import { backdrop, canvas, times, verticalGradient } from './canvas'

const pillars: { name: string[]; en: string; lines: string[]; colour: string; symbol: string }[] = [
  {
    name: ['Chính trị -', 'An ninh'],
    en: 'Political-Security',
    lines: ['Hòa bình, ổn định', 'TAC, Hiến chương ASEAN', 'An ninh biển, an ninh mạng'],
    colour: '#2a4f9c',
    symbol: `<path d="M0 -52 Q26 -36 48 -36 Q50 22 0 50 Q-50 22 -48 -36 Q-26 -36 0 -52 z" fill="#fffdf6"/><path d="M-22 -4 l16 18 l30 -36" fill="none" stroke="#2a4f9c" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/>`,
  },
  {
    name: ['Kinh tế'],
    en: 'Economic',
    lines: ['Thương mại, đầu tư', 'RCEP, quy tắc xuất xứ', 'Doanh nghiệp nhỏ và vừa'],
    colour: '#b98a1d',
    symbol: `<path d="M-44 36 V4 h20 v32 z M-12 36 V-18 h20 v54 z M20 36 V-40 h20 v76 z" fill="#fffdf6"/><path d="M-48 -12 L-12 -40 L10 -34 L44 -62" fill="none" stroke="#fffdf6" stroke-width="7" stroke-linecap="round"/>`,
  },
  {
    name: ['Văn hóa -', 'Xã hội'],
    en: 'Socio-Cultural',
    lines: ['Người dân là trung tâm', 'Giáo dục, y tế, môi trường', 'Di sản, bản sắc chung'],
    colour: '#b3303c',
    symbol: `<circle cx="-26" cy="-18" r="16" fill="#fffdf6"/><circle cx="26" cy="-18" r="16" fill="#fffdf6"/><circle cx="0" cy="-36" r="18" fill="#fffdf6"/><path d="M-54 40 q4 -38 28 -38 q12 0 18 10 q-4 10 -4 28 z M54 40 q-4 -38 -28 -38 q-12 0 -18 10 q4 10 4 28 z" fill="#fffdf6"/><path d="M-24 40 q0 -52 24 -52 q24 0 24 52 z" fill="#fffdf6"/>`,
  },
]

function pillar({ colour, en, lines, name, symbol }: (typeof pillars)[number], i: number): string {
  const x = 238 + i * 386
  return (
    `<rect x="${x}" y="300" width="352" height="440" fill="${colour}"/><rect x="${x - 16}" y="284" width="384" height="24" rx="6" fill="#8a5a2d"/><rect x="${x - 16}" y="728" width="384" height="22" rx="6" fill="#8a5a2d"/>${times(3, (c) => `<path d="M${x + 88 * (c + 1)} 308 V728" stroke="#ffffff" stroke-opacity="0.08" stroke-width="30"/>`)}` +
    `<g transform="translate(${x + 176} 384)">${symbol}</g>` +
    letteredLines(name, 46, {
      x: x + 176,
      y: name.length > 1 ? 488 : 510,
      size: 42,
      face: 'black',
      fill: '#ffffff',
      anchor: 'middle',
    }) +
    lettering(en, { x: x + 176, y: 572, size: 21, face: 'italic', fill: '#fff4d6', anchor: 'middle' }) +
    `<path d="M${x + 116} 594 h120" stroke="#fff4d6" stroke-width="3" opacity="0.7"/>` +
    letteredLines(lines, 38, { x: x + 176, y: 636, size: 23, fill: '#ffffff', anchor: 'middle' })
  )
}

const roof = 'M140 290 Q520 210 700 40 H900 Q1080 210 1460 290 z'

/** The three pillars of the Community, as the posts that carry a communal house. */
export function threePillars(): string {
  const thatch = times(
    60,
    (i) =>
      `<path d="M${180 + i * 21} 290 L${800 + (i - 29.5) * 3.4} 44" stroke="#5a3a1c" stroke-width="3" opacity="0.35"/>`,
  )
  return canvas(
    verticalGradient('ground', '#fbe9c6', '#f4d7a4') +
      verticalGradient('roof', '#a87638', '#7d5224') +
      `<clipPath id="thatch"><path d="${roof}"/></clipPath>`,
    backdrop('url(#ground)'),
    `<circle cx="1370" cy="170" r="92" fill="#fff6dc"/>`,
    `<path d="${roof}" fill="url(#roof)"/><g clip-path="url(#thatch)">${thatch}</g>`,
    lettering('Cộng đồng ASEAN', {
      x: 800,
      y: 216,
      size: 64,
      face: 'black',
      fill: '#fff6dc',
      anchor: 'middle',
      halo: '#6d431f',
    }),
    lettering('ba trụ cột · three pillars', {
      x: 800,
      y: 264,
      size: 27,
      face: 'semiBold',
      fill: '#f7d768',
      anchor: 'middle',
    }),
    pillars.map(pillar).join(''),
    `<rect x="150" y="750" width="1300" height="46" fill="#6d4322"/><rect x="96" y="796" width="1408" height="104" fill="#4f7a4b"/>`,
    lettering('Người dân', { x: 800, y: 862, size: 40, face: 'bold', fill: '#ffffff', anchor: 'middle', tracking: 6 }),
  )
}
