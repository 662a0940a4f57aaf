import { letteredLines, lettering } from '../lettering'
import { backdrop, canvas, times, verticalGradient } from './canvas'

type ThemeYear = { year: string; chair: string; vi: string[]; en: string[]; colour: string }

/** The themes as the programme has them (seed/plan/programme.json), with the country in the chair that year. */
const years: ThemeYear[] = [
  {
    year: '2021',
    chair: 'Bru-nây',
    vi: ['Quan tâm,', 'chuẩn bị', 'và thịnh vượng'],
    en: ['We Care, We Prepare,', 'We Prosper'],
    colour: '#2f6f62',
  },
  {
    year: '2022',
    chair: 'Campuchia',
    vi: ['ASEAN hành động:', 'Cùng ứng phó', 'các thách thức'],
    en: ['ASEAN A.C.T.: Addressing', 'Challenges Together'],
    colour: '#7a4a9c',
  },
  {
    year: '2023',
    chair: 'In-đô-nê-xi-a',
    vi: ['ASEAN tầm vóc:', 'Tâm điểm của', 'tăng trưởng'],
    en: ['ASEAN Matters:', 'Epicentrum of Growth'],
    colour: '#c8503c',
  },
  {
    year: '2024',
    chair: 'Lào',
    vi: ['ASEAN: Thúc đẩy', 'kết nối và', 'tự cường'],
    en: ['ASEAN: Enhancing', 'Connectivity and Resilience'],
    colour: '#1d5c8c',
  },
  {
    year: '2025',
    chair: 'Ma-lai-xi-a',
    vi: ['Bao trùm', 'và bền vững'],
    en: ['Inclusivity and', 'Sustainability'],
    colour: '#b98a1d',
  },
]

const broad = 282
const left = (i: number): number => 112 + i * broad

function stop({ chair, colour, en, vi, year }: ThemeYear, i: number): string {
  const x = left(i)
  const y = 372 - i * 22
  return (
    `<path d="M${x + 12} ${y + 62} V${y + 104}" stroke="${colour}" stroke-width="4"/><circle cx="${x + 12}" cy="${y + 44}" r="22" fill="${colour}" stroke="#fffdf6" stroke-width="7"/>` +
    lettering(year, { x: x - 10, y: y - 6, size: 66, face: 'black', fill: colour }) +
    `<rect x="${x - 10}" y="${y + 104}" width="${broad - 26}" height="316" rx="14" fill="#ffffff"/><rect x="${x - 10}" y="${y + 104}" width="${broad - 26}" height="10" rx="5" fill="${colour}"/>` +
    lettering(`Chủ tịch: ${chair}`, { x: x + 12, y: y + 160, size: 19, face: 'semiBold', fill: colour }) +
    letteredLines(vi, 36, { x: x + 12, y: y + 212, size: 24, face: 'bold', fill: '#1d2a33' }) +
    letteredLines(en, 26, { x: x + 12, y: y + 352, size: 16, face: 'italic', fill: '#51616b' })
  )
}

/** A time line of the five theme years of the plan, rising from year to year. */
export function themeYears(): string {
  const points = years.map((_, i) => `${left(i) + 12} ${416 - i * 22}`)
  return canvas(
    verticalGradient('ground', '#f6f1e2', '#ece3c9'),
    backdrop('url(#ground)'),
    times(
      12,
      (i) =>
        `<path d="M${1600 - i * 18} 0 A900 900 0 0 1 700 ${900 - i * 18}" fill="none" stroke="#c9b98a" stroke-width="2" opacity="${0.4 - i * 0.03}"/>`,
    ),
    lettering('Chủ đề ASEAN qua năm năm', { x: 104, y: 140, size: 70, face: 'black', fill: '#1d2a33' }),
    lettering('ASEAN themes, 2021–2025', { x: 108, y: 192, size: 28, face: 'italic', fill: '#51616b' }),
    `<path d="M40 422 L${points.join(' L')} L1560 300" fill="none" stroke="#1d2a33" stroke-width="6" stroke-linecap="round"/>`,
    years.map(stop).join(''),
    lettering(
      'Nguồn: Kế hoạch tuyên truyền, quảng bá ASEAN giai đoạn 2021-2025 của tỉnh; chủ đề do nước Chủ tịch ASEAN công bố từng năm.',
      {
        x: 108,
        y: 862,
        size: 18,
        fill: '#6b6248',
      },
    ),
  )
}
