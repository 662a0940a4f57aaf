import { around } from './canvas'

type Place = { x: number; y: number; size: number; turn?: number }

const placed = ({ size, turn = 0, x, y }: Place, drawing: string): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size / 100})">${drawing}</g>`

/** A lotus (hoa sen) seen from the side; 100 units wide to each side. */
export function lotus(place: Place): string {
  const petal = (turn: number, length: number, broad: number, fill: string) =>
    `<path transform="rotate(${turn} 0 46)" d="M0 46 C${-broad} 20 ${-broad} ${-length * 0.55} 0 ${-length} C${broad} ${-length * 0.55} ${broad} 20 0 46 z" fill="${fill}" stroke="#b8476a" stroke-width="1.4"/>`
  const back = [-62, 62, -38, 38, -16, 16].map((turn) => petal(turn, 78, 30, '#e88aa5')).join('')
  const front = [-84, 84, -54, 54, -26, 26, 0].map((turn) => petal(turn, 62, 34, '#f6b8c8')).join('')
  return placed(place, `${back}${front}<path d="M-46 52 Q0 74 46 52 Q0 62 -46 52 z" fill="#2f7a55"/>`)
}

/** Champa (hoa chăm pa): five white petals that turn one over another around a yellow heart. */
export function champa(place: Place): string {
  const petals = around(
    5,
    0,
    0,
    () =>
      `<path d="M0 0 C-46 -18 -52 -78 -6 -98 C34 -92 40 -40 0 0 z" fill="#fffaf0" stroke="#d9c9a3" stroke-width="1.4"/><path d="M0 0 C-22 -14 -28 -40 -8 -54 C10 -46 12 -18 0 0 z" fill="#f6c648" opacity="0.8"/>`,
  )
  return placed(place, `${petals}<circle r="6" fill="#e0972a"/>`)
}

/** Romduol (hoa rumduol): three thick pale petals outside, three small ones closed inside. */
export function romduol(place: Place): string {
  const outer = around(
    3,
    0,
    0,
    () =>
      `<path d="M0 4 C-58 -8 -62 -74 0 -100 C62 -74 58 -8 0 4 z" fill="#f3d67a" stroke="#b98f2c" stroke-width="1.8"/><path d="M0 -8 V-86" stroke="#d7b04a" stroke-width="2"/>`,
  )
  const inner = around(
    3,
    0,
    0,
    () =>
      `<path d="M0 2 C-30 -4 -32 -36 0 -50 C32 -36 30 -4 0 2 z" fill="#fae7a8" stroke="#b98f2c" stroke-width="1.8"/>`,
    60,
  )
  return placed(place, `${outer}${inner}<circle r="9" fill="#c9962f"/>`)
}

/** A wild sunflower (dã quỳ), the yellow of the highland's November. */
export function wildSunflower(place: Place): string {
  const petals = around(
    13,
    0,
    0,
    (i) =>
      `<path d="M0 -18 C-20 -44 -16 -84 0 -100 C16 -84 20 -44 0 -18 z" fill="${i % 2 ? '#f7c52c' : '#efae17'}"/><path d="M0 -34 V-86" stroke="#d08f0d" stroke-width="2"/>`,
  )
  const seeds = around(16, 0, 0, () => `<circle cx="0" cy="-17" r="4" fill="#8f5710"/>`)
  return placed(place, `${petals}<circle r="25" fill="#b87418"/>${seeds}<circle r="11" fill="#d9962a"/>`)
}

/** A leaf that begins at the point and grows upwards. */
export const leaf = (place: Place, fill: string): string =>
  placed(
    place,
    `<path d="M0 0 C-44 -30 -40 -82 0 -120 C40 -82 44 -30 0 0 z" fill="${fill}"/><path d="M0 -4 V-108" stroke="#ffffff" stroke-opacity="0.25" stroke-width="2.5"/>`,
  )
