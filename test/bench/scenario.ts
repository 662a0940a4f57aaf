import type { Houses } from './houses'
import type { Sizes } from './sizes'
import type { Pair } from './statistics'

export type Bench = {
  houses: Houses
  sizes: Sizes
}

export type Measured = {
  pairs: Pair[]
  /** Lines for people: medians, what was checked. */
  notes: string[]
}

export type Scenario = {
  /** What is divided by what. */
  about: string
  /** What the ratio should not exceed, or should reach. */
  aim: { atMost: number } | { atLeast: number }
  measure(bench: Bench): Promise<Measured>
}

export function meetsAim({ aim }: Pick<Scenario, 'aim'>, ratio: number): boolean {
  return 'atMost' in aim ? ratio <= aim.atMost : ratio >= aim.atLeast
}
