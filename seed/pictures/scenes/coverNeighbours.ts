import { letteredLines, lettering } from '../lettering'
import { around, paper, sheet, times, upright } from './canvas'
import { champa, lotus, romduol, wildSunflower } from './flowers'

const weaves = ['#c8202f', '#e9b949', '#1d5c63', '#efe8d8']

/** A long table seen from above, a cloth along its middle. */
function table(): string {
  const cloth = times(
    22,
    (i) =>
      `<path d="M540 ${420 + i * 42} l96 21 l-96 21 l-96 -21 z" fill="${weaves[i % weaves.length]}"/><path d="M540 ${430 + i * 42} l46 11 l-46 11 l-46 -11 z" fill="${weaves[(i + 2) % weaves.length]}"/>`,
  )
  return `<rect x="170" y="420" width="740" height="960" rx="30" fill="#8a5a2d"/>${times(5, (i) => `<path d="M${170 + i * 148} 420 V1380" stroke="#744a22" stroke-width="4"/>`)}<rect x="430" y="420" width="220" height="960" fill="#171019"/>${cloth}`
}

/** A bowl seen from above: rim, what is in it, something on top. */
const bowl = (x: number, y: number, r: number, rim: string, food: string, top: string): string =>
  `<circle cx="${x + 6}" cy="${y + 10}" r="${r}" fill="#000000" opacity="0.25"/><circle cx="${x}" cy="${y}" r="${r}" fill="${rim}"/><circle cx="${x}" cy="${y}" r="${r * 0.8}" fill="${food}"/><g transform="translate(${x} ${y}) scale(${r / 100})">${top}</g>`

const herbs = around(6, 0, 0, () => `<path d="M0 -8 C-16 -24 -14 -44 0 -56 C14 -44 16 -24 0 -8 z" fill="#4f8f45"/>`)
const slices = around(
  5,
  0,
  0,
  () => `<circle cx="0" cy="-38" r="20" fill="#f7d768" stroke="#d9a82a" stroke-width="3"/>`,
)
const chilli = `<path d="M-40 20 Q0 -30 46 -26 Q10 4 -40 20 z" fill="#c8202f"/><path d="M46 -26 l14 -12" stroke="#3f7a45" stroke-width="7"/>`
const rice = times(
  26,
  (i) =>
    `<ellipse cx="${Math.cos(i * 2.4) * 11 * Math.sqrt(i)}" cy="${Math.sin(i * 2.4) * 11 * Math.sqrt(i)}" rx="8" ry="4" fill="#fffdf2" transform="rotate(${i * 40} ${Math.cos(i * 2.4) * 11 * Math.sqrt(i)} ${Math.sin(i * 2.4) * 11 * Math.sqrt(i)})"/>`,
)

/** Cover of the guide to places and tastes: one table, bowls from all sides, a flower at each place. */
export function coverNeighbours(): string {
  return sheet(
    upright,
    '',
    paper('#7c1f2c'),
    times(18, (r) => times(14, (c) => `<circle cx="${c * 84 + (r % 2) * 42}" cy="${r * 84}" r="4" fill="#a8434c"/>`)),
    table(),
    bowl(290, 560, 92, '#efe8d8', '#d9772f', herbs),
    bowl(790, 580, 92, '#1d5c63', '#f3dca4', rice),
    bowl(300, 830, 98, '#e9b949', '#5d2c17', slices),
    bowl(786, 850, 98, '#efe8d8', '#7fa05a', chilli),
    bowl(286, 1110, 92, '#1d5c63', '#b5482a', chilli),
    bowl(792, 1120, 92, '#e9b949', '#efe1bd', herbs),
    lotus({ x: 96, y: 720, size: 74 }),
    romduol({ x: 986, y: 726, size: 74 }),
    champa({ x: 96, y: 1000, size: 76 }),
    wildSunflower({ x: 986, y: 1000, size: 76 }),
    `<rect x="0" y="0" width="1080" height="402" fill="#5e1421"/><rect x="0" y="402" width="1080" height="8" fill="#e9b949"/>`,
    letteredLines(['Phố núi mời bạn'], 120, { x: 74, y: 186, size: 116, face: 'black', fill: '#fff3df' }),
    lettering('Điểm đến, mùa lễ và những món của láng giềng', {
      x: 80,
      y: 264,
      size: 36,
      face: 'semiBold',
      fill: '#f2c98b',
    }),
    lettering('The highland town invites you: places, festivals, tastes', {
      x: 80,
      y: 330,
      size: 31,
      face: 'serifItalic',
      fill: '#e3b7a6',
    }),
  )
}
