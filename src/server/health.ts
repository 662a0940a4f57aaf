import type { RequestHandler } from 'express'
import type { CollectionSlug, Payload } from 'payload'

import type { Clock } from '../settings/clock'

/** When the worker of this process last looked for work; null before the first look and where it runs elsewhere. */
export type WorkerPulse = { expected: boolean; lastBeat: Date | null }

/** A worker that has not looked for so long is stuck. */
const silentForMs = 60_000

/** `GET /api/health`: the process answers. */
export const live: RequestHandler = (_req, res) => {
  res.set('Cache-Control', 'no-store').json({ status: 'ok' })
}

export type ReadyOptions = { clock: Clock; payload: Payload; pulse: WorkerPulse }

/**
 * `GET /api/health/ready`: 200 when the database answers and the worker, if it runs here, is looking for work; else 503.
 * `oldestDue` is since when the delivery that has waited longest could have been sent.
 */
export function ready({ clock, payload, pulse }: ReadyOptions): RequestHandler {
  return async (_req, res) => {
    const now = clock.now()
    const oldest = await oldestDue(payload, now)
    const worker = workerState(pulse, now)
    const ok = oldest !== undefined && worker.state !== 'silent'
    res
      .set('Cache-Control', 'no-store')
      .status(ok ? 200 : 503)
      .json({
        status: ok ? 'ok' : 'unavailable',
        database: oldest === undefined ? 'unreachable' : 'ok',
        worker,
        oldestDue: oldest ?? null,
      })
  }
}

function workerState({ expected, lastBeat }: WorkerPulse, now: Date) {
  if (!expected) return { state: 'elsewhere', lastBeat: null }
  const silent = lastBeat === null || now.getTime() - lastBeat.getTime() > silentForMs
  return { state: silent ? 'silent' : 'ok', lastBeat: lastBeat?.toISOString() ?? null }
}

/** ISO time, null where nothing waits, undefined where the database does not answer. */
async function oldestDue(payload: Payload, now: Date): Promise<string | null | undefined> {
  try {
    const { docs } = await payload.db.find<{ nextAttemptAt?: string | null }>({
      collection: 'deliveries' as CollectionSlug,
      limit: 1,
      pagination: false,
      sort: 'nextAttemptAt',
      where: { and: [{ state: { equals: 'due' } }, { nextAttemptAt: { less_than_equal: now.toISOString() } }] },
    })
    return docs[0]?.nextAttemptAt ?? null
  } catch (error) {
    payload.logger.error(error)
    return undefined
  }
}
