import { chance, paper, sheet, times } from './canvas'

const size = { width: 1200, height: 900 }
const ink = '#17243a'
const cream = '#f2ead6'
const gold = '#d9a13a'

/** The knife's way along a river: lines that bend together. */
const current = (y: number, i: number): string =>
  `<path d="M60 ${y} C300 ${y - 46} 480 ${y + 50} 700 ${y + 6} S1020 ${y - 40} 1140 ${y + 8}" fill="none" stroke="${cream}" stroke-width="${3 + (i % 3) * 2}" stroke-dasharray="${150 + ((i * 53) % 90)} ${14 + ((i * 7) % 12)}" stroke-dashoffset="${i * 61}"/>`

/** A work of the graphic arts show: a bamboo raft on the Sê San, cut in three colours. */
export function raftPrint(): string {
  const random = chance(9)
  const forest = times(30, (i) => {
    const x = 70 + i * 37
    const tall = 90 + random() * 120
    return `<path d="M${x} 420 V${420 - tall}" stroke="${cream}" stroke-width="4"/>${times(5, (b) => `<path d="M${x} ${404 - (b * tall) / 5} q${16 + b} -26 ${30 - b * 3} -8 M${x} ${404 - (b * tall) / 5} q${-16 - b} -26 ${-30 + b * 3} -8" fill="none" stroke="${cream}" stroke-width="4"/>`)}`
  })
  const poles = times(
    13,
    (i) =>
      `<path d="M${392 + i * 8} ${640 + i * 11} L${812 + i * 8} ${600 + i * 11}" stroke="${gold}" stroke-width="9"/><path d="M${392 + i * 8} ${640 + i * 11} L${812 + i * 8} ${600 + i * 11}" stroke="${ink}" stroke-width="9" stroke-dasharray="2 58" stroke-dashoffset="${i * 17}"/>`,
  )
  return sheet(
    size,
    '',
    paper(cream, size),
    `<rect x="50" y="50" width="1100" height="800" fill="${ink}"/>`,
    `<circle cx="880" cy="220" r="112" fill="${gold}"/>${times(4, (i) => `<circle cx="880" cy="220" r="${28 + i * 24}" fill="none" stroke="${ink}" stroke-width="5" stroke-dasharray="${40 + i * 18} 9"/>`)}`,
    times(
      4,
      (i) =>
        `<path d="M60 ${120 + i * 30} H${620 - i * 44}" stroke="${cream}" stroke-width="4" stroke-dasharray="${90 - i * 6} 12"/>`,
    ),
    `<path d="M50 430 Q300 300 520 360 T1150 340 V430 z" fill="${ink}"/>`,
    forest,
    `<path d="M50 430 H1150" stroke="${cream}" stroke-width="8"/>`,
    times(15, (i) => current(470 + i * 25, i)),
    `<path d="M380 628 L820 588 L930 740 L486 786 z" fill="${ink}"/>`,
    poles,
    `<g fill="${ink}" stroke="${cream}" stroke-width="6" stroke-linejoin="round"><path d="M596 660 L612 520 Q632 494 656 520 L676 654 z"/><circle cx="634" cy="480" r="27"/><path d="M582 478 L634 432 L690 478 z" fill="${gold}"/><path d="M650 540 L722 580" stroke-width="12"/><path d="M748 398 L700 700" stroke="${cream}" stroke-width="9"/></g><path d="M748 398 L700 700" stroke="${gold}" stroke-width="5"/>`,
    `<rect x="50" y="50" width="1100" height="800" fill="none" stroke="${cream}" stroke-width="10"/>`,
  )
}
