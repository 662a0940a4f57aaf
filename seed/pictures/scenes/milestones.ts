import { letteredLines, lettering } from '../lettering'
import { backdrop, canvas, verticalGradient } from './canvas'

type Milestone = {
  /** With its part gone by, e.g. 1967.6. */
  year: number
  date: string
  text: string[]
  up: boolean
  tall: number
  /** The words stand before their line. @default false */
  before?: boolean
}

/** Dates that anyone can look up in the documents of the Association. */
const stones: Milestone[] = [
  { year: 1967.6, date: '8/8/1967', text: ['Tuyên bố Băng Cốc:', 'ASEAN ra đời'], up: true, tall: 96 },
  { year: 1976.15, date: '24/2/1976', text: ['Hiệp ước Thân thiện', 'và Hợp tác (TAC)'], up: false, tall: 96 },
  { year: 1994.56, date: '1994', text: ['Diễn đàn Khu vực', 'ASEAN (ARF)'], up: false, tall: 214 },
  { year: 1995.57, date: '28/7/1995', text: ['Việt Nam là', 'thành viên'], up: true, tall: 96 },
  { year: 2007.89, date: '20/11/2007', text: ['Ký Hiến chương', 'ASEAN'], up: false, tall: 96, before: true },
  { year: 2008.96, date: '15/12/2008', text: ['Hiến chương', 'có hiệu lực'], up: true, tall: 214 },
  { year: 2010.78, date: '12/10/2010', text: ['ADMM+ họp lần đầu', 'tại Hà Nội'], up: true, tall: 76 },
  { year: 2015.99, date: '31/12/2015', text: ['Cộng đồng ASEAN', 'hình thành'], up: false, tall: 204, before: true },
  { year: 2022.0, date: '1/1/2022', text: ['RCEP', 'có hiệu lực'], up: true, tall: 184 },
  {
    year: 2025.82,
    date: '26/10/2025',
    text: ['Ti-mo Lét-xtê là thành', 'viên thứ 11'],
    up: false,
    tall: 300,
    before: true,
  },
]

const axis = 500
const at = (year: number): number => 132 + ((year - 1966) / 60) * 1330

function stone({ before, date, tall, text, up, year }: Milestone): string {
  const x = at(year)
  const end = up ? axis - tall : axis + tall
  const place = { x: before ? x - 14 : x + 14, anchor: before ? 'end' : 'start' } as const
  const y = up ? end - 72 : end + 4
  return (
    `<path d="M${x} ${axis} V${up ? end - 84 : end + 70}" stroke="#f7d768" stroke-width="3"/><circle cx="${x}" cy="${axis}" r="12" fill="#c8202f" stroke="#fffdf6" stroke-width="4"/>` +
    lettering(date, { ...place, y: y + 8, size: 23, face: 'bold', fill: '#f7d768' }) +
    letteredLines(text, 28, { ...place, y: y + 38, size: 22, face: 'semiBold', fill: '#ffffff' })
  )
}

/** A time line of the promises that keep the region at peace, from Bangkok to eleven members. */
export function milestones(): string {
  const decades = [1970, 1980, 1990, 2000, 2010, 2020]
    .map(
      (year) =>
        `<path d="M${at(year)} ${axis - 10} v20" stroke="#8fa6d8" stroke-width="3"/>${lettering(String(year), { x: at(year), y: axis + 34, size: 17, fill: '#8fa6d8', anchor: 'middle' })}`,
    )
    .join('')
  return canvas(
    verticalGradient('ground', '#0d2358', '#15326f', '#0d2358'),
    backdrop('url(#ground)'),
    `<path d="M0 ${axis + 130} Q400 ${axis + 40} 800 ${axis + 120} T1600 ${axis + 60} V900 H0 z" fill="#0a1c48" opacity="0.7"/>`,
    lettering('Những mốc của một khu vực hòa bình', { x: 104, y: 128, size: 62, face: 'black', fill: '#ffffff' }),
    lettering('Milestones of a region at peace', { x: 108, y: 178, size: 27, face: 'italic', fill: '#a9bce8' }),
    `<path d="M60 ${axis} H1540" stroke="#fffdf6" stroke-width="6" stroke-linecap="round"/><path d="M1540 ${axis - 14} l26 14 l-26 14 z" fill="#fffdf6"/>`,
    decades,
    stones.map(stone).join(''),
  )
}
