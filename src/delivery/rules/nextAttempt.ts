import { spread } from '../../worker/rules/spread'

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** Standard Webhooks 1.0.0, example schedule: the wait before each attempt, in milliseconds. */
export const attemptDelays = [
  0,
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
] as const

/**
 * When to try again after `made` attempts that count, ±20 %; null when the schedule is used up.
 * @param dice a number in [0, 1), as from a random source
 */
export function nextAttempt(made: number, now: Date, dice: number): Date | null {
  const delay = attemptDelays[made]
  return delay === undefined ? null : spread(now, delay, dice)
}
