import type { ReactNode } from 'react'

import './screens.css'

/** One meaning one colour everywhere (screens): grey draft, blue on its way, amber your turn, green done, red refused, violet timed. */
export type Tone = 'grey' | 'blue' | 'amber' | 'green' | 'red' | 'violet'

/** The shape says the same as the colour, for whoever does not see the colour. */
export type Shape = 'ring' | 'half' | 'disc' | 'check' | 'cross' | 'clock' | 'swap' | 'hand'

export type Mark = { tone: Tone; shape: Shape }

/** A state: a word, a shape and a colour, never a colour alone. */
export function StateMark({ children, shape, tone }: Mark & { children?: ReactNode }) {
  return (
    <span className={`cn-mark cn-mark--${tone}`}>
      <svg aria-hidden="true" focusable="false" height="14" viewBox="0 0 14 14" width="14">
        {shapes[shape]}
      </svg>
      {children === undefined ? null : <span>{children}</span>}
    </span>
  )
}

const line = { fill: 'none', stroke: 'currentColor', strokeLinecap: 'round', strokeWidth: 2 } as const
const onDisc = { ...line, stroke: 'var(--theme-bg)' } as const
const disc = <circle cx="7" cy="7" fill="currentColor" r="6" />
const ring = <circle cx="7" cy="7" r="5" {...line} />

const shapes: Record<Shape, ReactNode> = {
  ring,
  half: (
    <>
      {ring}
      <path d="M7 2a5 5 0 0 1 0 10z" fill="currentColor" />
    </>
  ),
  disc,
  check: (
    <>
      {disc}
      <path d="M4.2 7.2 6.2 9.2 9.8 5.2" {...onDisc} />
    </>
  ),
  cross: (
    <>
      <path d="M4.5 1h5L13 4.5v5L9.5 13h-5L1 9.5v-5z" fill="currentColor" />
      <path d="M5 5l4 4M9 5l-4 4" {...onDisc} />
    </>
  ),
  clock: (
    <>
      {ring}
      <path d="M7 4.5V7l1.8 1.2" {...line} strokeWidth={1.5} />
    </>
  ),
  swap: <path d="M2 5h9M8.5 2.5 11 5 8.5 7.5M12 9.5H3.5" {...line} />,
  hand: <path d="M7 1.5 12.5 12h-11z" {...line} strokeLinejoin="round" />,
}
