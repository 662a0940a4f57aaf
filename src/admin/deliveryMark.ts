import type { DeliveryText } from '../i18n/deliveryTexts'
import type { Mark } from './StateMark'

const marks = {
  held: { tone: 'violet', shape: 'clock' },
  due: { tone: 'blue', shape: 'ring' },
  sending: { tone: 'blue', shape: 'half' },
  accepted: { tone: 'blue', shape: 'disc' },
  confirmed: { tone: 'green', shape: 'check' },
  rejected: { tone: 'red', shape: 'cross' },
  dead: { tone: 'red', shape: 'cross' },
  superseded: { tone: 'grey', shape: 'swap' },
  byHand: { tone: 'amber', shape: 'hand' },
  attested: { tone: 'green', shape: 'check' },
} as const satisfies Record<string, Mark>

/** The mark and the name of the word of a delivery's state; an unknown state keeps its own name beside a grey ring. */
export function deliveryMark(state: string): Mark & { text: DeliveryText | null } {
  if (!isKnown(state)) return { tone: 'grey', shape: 'ring', text: null }
  return { ...marks[state], text: state }
}

const isKnown = (state: string): state is keyof typeof marks => Object.hasOwn(marks, state)
