import { letteredLines, lettering } from '../lettering'
import { paper, radialGradient, sheet, times, upright, verticalGradient } from './canvas'
import { wildSunflower } from './flowers'

const { height, width } = upright

/** A ridge from edge to edge of an upright sheet. */
export function ridge(base: number, swell: number, waves: number, phase: number, fill: string): string {
  const points = Array.from({ length: 61 }, (_, i) => {
    const angle = (i / 60) * Math.PI * 2 * waves + phase
    return `${((i * width) / 60).toFixed(0)},${(base + Math.sin(angle) * swell + Math.sin(angle * 2.7) * swell * 0.3).toFixed(1)}`
  })
  return `<polygon points="0,${height} ${points.join(' ')} ${width},${height}" fill="${fill}"/>`
}

/** Cover of the province's introduction: an old crater in November, wild sunflowers below. */
export function coverHighland(): string {
  const flowers = times(34, (i) => {
    const row = Math.floor(i / 12)
    const x = ((i * 97 + row * 43) % 1140) - 30
    const y = 1108 + row * 104 + ((i * 31) % 44)
    return wildSunflower({ x, y, size: 42 + row * 20 + ((i * 13) % 12), turn: (i * 37) % 360 })
  })
  return sheet(
    upright,
    verticalGradient('sky', '#f6d9a8', '#fbeccd', '#dcebe4') + radialGradient('sun', '#fffdf0', '#fff3c4', '#fff3c400'),
    paper('url(#sky)'),
    `<circle cx="770" cy="560" r="300" fill="url(#sun)"/><circle cx="770" cy="560" r="80" fill="#fffdf2"/>`,
    ridge(760, 30, 1.2, 0.4, '#a7c3b4'),
    `<path d="M60 900 Q300 640 392 612 Q440 650 540 648 Q640 650 690 610 Q800 650 1040 900 z" fill="#6f9a6d"/><path d="M392 612 Q440 650 540 648 Q640 650 690 610 Q640 690 540 690 Q440 690 392 612 z" fill="#4f7a55"/>${times(7, (i) => `<path d="M${250 + i * 92} ${880 - i * 2} Q${340 + i * 62} 760 ${430 + i * 38} 690" fill="none" stroke="#5b8760" stroke-width="5" opacity="0.7"/>`)}`,
    ridge(880, 22, 1.6, 2, '#4f8560'),
    ridge(960, 18, 2.1, 1, '#38694b'),
    ridge(1040, 12, 2.6, 3, '#28523a'),
    flowers,
    lettering('SỞ NGOẠI VỤ TỈNH GIA LAI', { x: 80, y: 112, size: 25, face: 'semiBold', fill: '#7a4a1d', tracking: 4 }),
    letteredLines(['Gia Lai,', 'điểm hẹn', 'cao nguyên'], 124, {
      x: 74,
      y: 250,
      size: 124,
      face: 'black',
      fill: '#2a3a2c',
    }),
    lettering('Gia Lai, a highland meeting place', { x: 80, y: 566, size: 36, face: 'serifItalic', fill: '#5a4a2a' }),
  )
}
