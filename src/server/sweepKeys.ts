import { createLocalReq, type Payload } from 'payload'

import { dropExpiredKeys } from '../requests/idempotency'
import type { Clock } from '../settings/clock'

const everyMs = 60 * 60 * 1000

/** Forgets answers to repeated requests once they are no longer kept, every hour. @returns what ends it */
export function sweepKeys({ clock, payload }: { clock: Clock; payload: Payload }): () => void {
  const sweep = async () => {
    try {
      await dropExpiredKeys(await createLocalReq({}, payload), clock.now())
    } catch (error) {
      payload.logger.error(error)
    }
  }
  const timer = setInterval(() => void sweep(), everyMs)
  return () => clearInterval(timer)
}
