import { performance } from 'node:perf_hooks'

import { median, type Pair } from './statistics'

/** Milliseconds that `work` takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** The median of one side, for a note. */
export const typical = (pairs: readonly Pair[], side: 'a' | 'b', unit = 'ms'): string =>
  `${median(pairs.map((pair) => pair[side])).toFixed(1)} ${unit}`
