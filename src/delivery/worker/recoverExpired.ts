import { reachFailPoint } from '../../database/failPoints'
import type { WorkerContext } from '../../worker/workerContext'
import { backToDue, findDeliveries, underLease } from './deliveryRows'

/**
 * Rows whose worker died while sending: due again at once under the same webhook-id, marked `uncertain`, because the
 * portal may hold them already. Overtaken ones are superseded. No attempt is used up: the fault was ours.
 * @returns how many rows were recovered
 */
export async function recoverExpired({ payload, log }: WorkerContext, now: Date): Promise<number> {
  const expired = { leaseUntil: { less_than_equal: now.toISOString() } }
  const rows = await findDeliveries(
    payload,
    { and: [{ state: { equals: 'sending' } }, expired] },
    { limit: 100, sort: 'leaseUntil' },
  )
  let recovered = 0
  for (const row of rows) {
    const ended = [...underLease(row, 'sending'), expired]
    const written = await backToDue(payload, ended, { uncertain: true, nextAttemptAt: now.toISOString() })
    if (!written) continue
    recovered += 1
    log.warn({ delivery: row.id, state: written.state }, 'lease ended while sending')
    await reachFailPoint('worker.recovered')
  }
  return recovered
}
