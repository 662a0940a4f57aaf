export type Country = 'vn' | 'la' | 'kh'

export type Town = {
  name: string
  /** Where the name of the town is not that of its province. */
  province?: string
  lon: number
  lat: number
  of: Country
  /** Where the name stands, from the mark. */
  label: [dx: number, dy: number, anchor: 'start' | 'middle' | 'end']
  /** The town from which the map is seen. */
  here?: boolean
}

/** The seats of the thirteen provinces by their true place in degrees. */
export const towns: Record<string, Town> = {
  salavan: { name: 'Salavan', lon: 106.42, lat: 15.72, of: 'la', label: [20, 7, 'start'] },
  sekong: { name: 'Sekong', lon: 106.72, lat: 15.35, of: 'la', label: [20, 7, 'start'] },
  pakse: { name: 'Pakse', province: 'Champasak', lon: 105.8, lat: 15.12, of: 'la', label: [24, 20, 'start'] },
  attapeu: { name: 'Attapeu', lon: 106.83, lat: 14.81, of: 'la', label: [4, 36, 'middle'] },
  stungTreng: { name: 'Stung Treng', lon: 105.97, lat: 13.53, of: 'kh', label: [-20, 7, 'end'] },
  kratie: { name: 'Kratie', lon: 106.02, lat: 12.49, of: 'kh', label: [-20, 7, 'end'] },
  banLung: { name: 'Ban Lung', province: 'Ratanakiri', lon: 106.99, lat: 13.74, of: 'kh', label: [-8, -40, 'end'] },
  senMonorom: {
    name: 'Sen Monorom',
    province: 'Mondulkiri',
    lon: 107.19,
    lat: 12.46,
    of: 'kh',
    label: [-20, 4, 'end'],
  },
  konTum: { name: 'Kon Tum', lon: 108.0, lat: 14.35, of: 'vn', label: [20, 7, 'start'] },
  pleiku: {
    name: 'Pleiku',
    province: 'Gia Lai',
    lon: 108.0,
    lat: 13.98,
    of: 'vn',
    label: [30, -22, 'start'],
    here: true,
  },
  buonMaThuot: {
    name: 'Buôn Ma Thuột',
    province: 'Đắk Lắk',
    lon: 108.04,
    lat: 12.67,
    of: 'vn',
    label: [22, -2, 'start'],
  },
  giaNghia: { name: 'Gia Nghĩa', province: 'Đắk Nông', lon: 107.69, lat: 12.0, of: 'vn', label: [22, 4, 'start'] },
  dongXoai: { name: 'Đồng Xoài', province: 'Bình Phước', lon: 106.9, lat: 11.53, of: 'vn', label: [22, 4, 'start'] },
}

export const coast: [number, number][] = [
  [108.6, 16.6],
  [108.93, 15.4],
  [108.93, 15.1],
  [109.07, 14.68],
  [109.1, 14.2],
  [109.25, 13.77],
  [109.24, 13.45],
  [109.32, 13.08],
  [109.45, 12.85],
  [109.3, 12.5],
  [109.2, 12.2],
  [109.2, 11.9],
  [109.18, 11.6],
  [108.95, 11.35],
  [108.6, 11.15],
  [108.2, 10.9],
  [107.9, 10.6],
]
export const mekong: [number, number][] = [
  [105.4, 15.95],
  [105.62, 15.4],
  [105.8, 15.12],
  [105.85, 14.6],
  [105.93, 14.1],
  [105.95, 13.7],
  [105.97, 13.53],
  [105.98, 13.1],
  [106.02, 12.49],
  [105.75, 12.1],
  [105.45, 11.95],
  [105.1, 11.7],
]
export const seSan: [number, number][] = [
  [108.0, 14.35],
  [107.85, 14.1],
  [107.55, 13.95],
  [107.2, 13.95],
  [106.85, 13.72],
  [106.45, 13.6],
  [105.97, 13.53],
]
export const srepok: [number, number][] = [
  [108.1, 12.55],
  [107.75, 12.9],
  [107.3, 13.2],
  [106.9, 13.4],
  [106.45, 13.6],
]
/** A road: its number, the stretch that carries the number, its way. */
export const roads: { number?: string; shield: [number, number]; way: [number, number][] }[] = [
  {
    number: '14',
    shield: [108.07, 13.36],
    way: [
      [108.0, 14.35],
      [108.0, 13.98],
      [108.08, 13.4],
      [108.04, 12.67],
      [107.69, 12.0],
      [106.9, 11.53],
    ],
  },
  {
    number: '19',
    shield: [108.72, 13.94],
    way: [
      [109.22, 13.77],
      [108.65, 13.95],
      [108.0, 13.98],
      [107.68, 13.78],
      [107.46, 13.76],
    ],
  },
  {
    number: '78',
    shield: [106.42, 13.645],
    way: [
      [107.46, 13.76],
      [106.99, 13.74],
      [106.3, 13.62],
      [105.97, 13.53],
    ],
  },
  {
    shield: [0, 0],
    way: [
      [108.0, 14.35],
      [107.7, 14.7],
      [107.55, 14.68],
      [106.83, 14.81],
      [106.72, 15.35],
      [106.42, 15.72],
      [105.8, 15.12],
    ],
  },
  {
    shield: [0, 0],
    way: [
      [105.97, 13.53],
      [106.02, 12.49],
    ],
  },
  {
    shield: [0, 0],
    way: [
      [106.99, 13.74],
      [107.19, 12.46],
    ],
  },
]
export const gates: [string, number, number, number][] = [
  ['Lệ Thanh', 107.46, 13.76, 38],
  ['Bờ Y', 107.55, 14.68, 38],
]
