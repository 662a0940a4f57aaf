import { letteredLines, lettering } from '../lettering'
import { backdrop, canvas, times, verticalGradient } from './canvas'
import { coast, gates, mekong, roads, seSan, srepok, towns, type Country, type Town } from './triangleData'

/** Degrees to the picture (portals cut a little off its sides, so what matters keeps clear of them): one degree is as long both ways, near enough at these latitudes. */
const at = (lon: number, lat: number): [number, number] => [560 + (lon - 105.2) * 172, 64 + (15.95 - lat) * 172]
const line = (points: [number, number][]): string =>
  points
    .map(
      ([lon, lat], i) =>
        `${i ? 'L' : 'M'}${at(lon, lat)
          .map((n) => n.toFixed(0))
          .join(' ')}`,
    )
    .join(' ')

const colours = { vn: '#b3172a', la: '#1d5c8c', kh: '#7a4a9c' }
const fields = { vn: '#f2c9b8', la: '#c3d9ea', kh: '#dccbe8' }

/** A soft field under a country's towns: wide strokes between them, so that no border is drawn. */
function field(of: Country, order: string[]): string {
  const path = line(order.map((key) => [towns[key]!.lon, towns[key]!.lat]))
  return `<path d="${path}" fill="${fields[of]}" stroke="${fields[of]}" stroke-width="132" stroke-linejoin="round" stroke-linecap="round"/>`
}

function town({ here, label, lat, lon, name, of, province }: Town): string {
  const [x, y] = at(lon, lat)
  const [dx, dy, anchor] = label
  const mark = here
    ? `<circle cx="${x}" cy="${y}" r="18" fill="${colours[of]}" stroke="#ffffff" stroke-width="4"/><circle cx="${x}" cy="${y}" r="7" fill="#f7d768"/>`
    : `<circle cx="${x}" cy="${y}" r="10" fill="${colours[of]}" stroke="#ffffff" stroke-width="3.5"/>`
  const how = { x: x + dx, anchor, halo: here ? '#f6f1e2' : fields[of] }
  const below = province
    ? lettering(province, { ...how, y: y + dy + (here ? 26 : 23), size: here ? 21 : 18, fill: '#4a5a64' })
    : ''
  return (
    mark +
    below +
    lettering(name, { ...how, y: y + dy, size: here ? 28 : 21, face: here ? 'bold' : 'semiBold', fill: '#1d2a33' })
  )
}

/** A road and, where it has a number, its sign. */
function road({ number, shield, way }: (typeof roads)[number]): string {
  const [x, y] = at(...shield)
  const sign = number
    ? `<rect x="${x - 21}" y="${y - 15}" width="42" height="30" rx="6" fill="#fffdf6" stroke="#8a6a3d" stroke-width="3"/>${lettering(number, { x, y: y + 7, size: 19, face: 'bold', fill: '#5a3a10', anchor: 'middle' })}`
    : ''
  return `<path d="${line(way)}" fill="none" stroke="#8a6a3d" stroke-width="7" stroke-linejoin="round"/><path d="${line(way)}" fill="none" stroke="#fff4d6" stroke-width="2.5" stroke-dasharray="10 8"/>${sign}`
}

function gate([name, lon, lat, drop]: (typeof gates)[number]): string {
  const [x, y] = at(lon, lat)
  return `<path d="M${x} ${y - 12} l12 12 l-12 12 l-12 -12 z" fill="#f2b51d" stroke="#5a3a10" stroke-width="3"/>${lettering(name, { x, y: y + drop, size: 19, face: 'italic', fill: '#5a3a10', anchor: 'middle', halo: '#f6f1e2' })}`
}

function port(): string {
  const [x, y] = at(109.22, 13.77)
  return `<circle cx="${x}" cy="${y}" r="8" fill="#1d2a33" stroke="#ffffff" stroke-width="3"/>${lettering('Cảng Quy Nhơn', { x: x + 20, y: y + 7, size: 20, face: 'italic', fill: '#16323f' })}`
}

const note = (y: number, text: string, drawing: string): string =>
  drawing + lettering(text, { x: 108, y: y + 7, size: 20, fill: '#33434d' })

const water = (): string =>
  [mekong, seSan, srepok]
    .map(
      (river, i) =>
        `<path d="${line(river)}" fill="none" stroke="#6fb1cf" stroke-width="${i ? 7 : 14}" stroke-linejoin="round" stroke-linecap="round"/>`,
    )
    .join('') +
  lettering('Mê Công', {
    x: at(105.9, 14.35)[0] + 20,
    y: at(105.9, 14.35)[1],
    size: 22,
    face: 'serifItalic',
    fill: '#2f7596',
  }) +
  lettering('Sê San', {
    x: at(107.3, 14.03)[0],
    y: at(107.3, 14.03)[1],
    size: 20,
    face: 'serifItalic',
    fill: '#2f7596',
    anchor: 'middle',
  }) +
  lettering('Sêrêpôk', {
    x: at(107.56, 13.18)[0],
    y: at(107.56, 13.18)[1],
    size: 20,
    face: 'serifItalic',
    fill: '#2f7596',
    anchor: 'middle',
  })

function sea(): string {
  const [x, y] = at(...coast[0]!)
  const waves = times(
    9,
    (i) =>
      `<path d="M${1330 + (i % 3) * 84} ${110 + i * 80} q14 -12 28 0 t28 0" fill="none" stroke="#ffffff" stroke-width="4" opacity="0.65"/>`,
  )
  return `<path d="${line(coast)} L1700 1000 L1700 -120 L${x} ${y} z" fill="url(#sea)"/><path d="${line(coast)}" fill="none" stroke="#4f8ea3" stroke-width="4"/>${waves}${lettering('Biển Đông', { x: 1300, y: 640, size: 40, face: 'serifItalic', fill: '#1f5f78' })}${letteredLines(['Quần đảo Hoàng Sa và', 'quần đảo Trường Sa (Việt Nam)', 'nằm ngoài khung sơ đồ'], 22, { x: 1504, y: 832, size: 16, face: 'italic', fill: '#16455a', anchor: 'end' })}`
}

const count = (y: number, number: string, of: Country, text: string): string =>
  lettering(number, { x: 42, y, size: 74, face: 'black', fill: colours[of] }) +
  lettering(text, { x: 112, y: y - 6, size: 24, face: 'semiBold', fill: '#33434d' })

/** What the map is, how to read it, and what it does not claim. */
const legend = (): string =>
  `<path d="M0 0 H470 V900 H0 z" fill="#fffdf6"/><path d="M470 0 V900" stroke="#d9cba8" stroke-width="3"/><g transform="translate(66 0)">` +
  letteredLines(['Tam giác', 'phát triển'], 66, { x: 40, y: 116, size: 62, face: 'black', fill: '#1d2a33' }) +
  lettering('Campuchia – Lào – Việt Nam', { x: 42, y: 232, size: 23, face: 'semiBold', fill: '#b3172a' }) +
  lettering('13 tỉnh theo tên gọi năm 2022', { x: 42, y: 270, size: 20, fill: '#33434d' }) +
  count(388, '5', 'vn', 'tỉnh Việt Nam') +
  count(478, '4', 'la', 'tỉnh Lào') +
  count(568, '4', 'kh', 'tỉnh Campuchia') +
  note(
    640,
    'Đường bộ',
    `<path d="M42 640 h48" stroke="#8a6a3d" stroke-width="7"/><path d="M42 640 h48" stroke="#fff4d6" stroke-width="2.5" stroke-dasharray="10 8"/>`,
  ) +
  note(684, 'Sông', `<path d="M42 684 q12 -10 24 0 t24 0" fill="none" stroke="#6fb1cf" stroke-width="8"/>`) +
  note(
    728,
    'Cửa khẩu quốc tế',
    `<path d="M66 716 l12 12 l-12 12 l-12 -12 z" fill="#f2b51d" stroke="#5a3a10" stroke-width="3"/>`,
  ) +
  `<rect x="30" y="786" width="344" height="84" rx="10" fill="#f6eccd"/>` +
  letteredLines(['Sơ đồ minh họa, không thể hiện', 'đường biên giới và địa giới'], 28, {
    x: 48,
    y: 822,
    size: 20,
    face: 'semiBold',
    fill: '#5a3a10',
  }) +
  '</g>'

/** A schematic map of the Cambodia – Lao PDR – Viet Nam development triangle: thirteen provinces by their seats. */
export function triangleMap(): string {
  return canvas(
    verticalGradient('sea', '#a9d3df', '#7fb9cb'),
    backdrop('#f6f1e2'),
    field('la', ['salavan', 'sekong', 'attapeu', 'pakse', 'salavan']),
    field('kh', ['stungTreng', 'banLung', 'senMonorom', 'kratie', 'stungTreng']),
    field('vn', ['konTum', 'pleiku', 'buonMaThuot', 'giaNghia', 'dongXoai']),
    sea(),
    water(),
    roads.map(road).join(''),
    gates.map(gate).join(''),
    Object.values(towns).map(town).join(''),
    port(),
    legend(),
  )
}
