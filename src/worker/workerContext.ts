import type { Payload } from 'payload'

import type { Clock } from '../settings/clock'
import type { Settings } from '../settings/readSettings'

/** The part of a pino logger that the worker uses: ids and codes go in, never contents or secrets. */
export type WorkerLog = {
  info(data: object, message: string): void
  warn(data: object, message: string): void
  error(data: object, message: string): void
}

/** Everything the worker needs from outside, so that a test can be its clock, its dice and its waiting. */
export type WorkerContext = {
  payload: Payload
  clock: Clock
  /** A number in [0, 1). */
  random: () => number
  /** Ends after `ms`, or at once when the signal is aborted. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>
  settings: Pick<Settings, 'deliveryTimeoutMs' | 'deliveryLeaseMs' | 'deliveryPollMs'>
  log: WorkerLog
}
