import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

import { isTransientConflict } from './isTransientConflict'

const firstPauseMs = 10
const longestPauseMs = 1000

export type RetryOptions<T> = {
  /** How often `run` is tried in all. @default 20 */
  attempts?: number
  /** A number in [0, 1): the jitter that keeps those who collided from colliding again. */
  random?: () => number
  wait?: (ms: number) => Promise<unknown>
  /** The whole verb, from its first read; `attempt` counts from 0. */
  run: (attempt: number) => Promise<T>
}

/** Does it again while it ends in a transient conflict; any other error, and the last conflict, goes to the caller. */
export async function retryTransientConflicts<T>({
  attempts = 20,
  random = () => randomInt(1_000_000) / 1_000_000,
  wait = (ms) => pause(ms),
  run,
}: RetryOptions<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await run(attempt)
    } catch (error) {
      if (attempt + 1 >= attempts || !isTransientConflict(error)) throw error
      await wait(random() * Math.min(longestPauseMs, firstPauseMs * 2 ** attempt))
    }
  }
}
