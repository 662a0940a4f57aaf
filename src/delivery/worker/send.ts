import { reachFailPoint } from '../../database/failPoints'
import { holdLease } from '../../worker/lease'
import type { WorkerContext } from '../../worker/workerContext'
import { signedPush } from '../channels/signedPush'
import { sha256 } from '../formats/contentHash'
import { classifyReply, type Verdict } from '../rules/classifyReply'
import type { Claimed } from './claimDue'
import { changeDelivery, underLease } from './deliveryRows'
import { secretOf } from './portalRows'
import { settle } from './settle'

/**
 * Sends one claimed delivery and writes down what came of it. May die at any instruction: until the last write the row is
 * `sending` under a lease, and whoever finds the lease ended sends the same bytes under the same id again.
 */
export async function send(context: WorkerContext, claimed: Claimed): Promise<void> {
  const { row, portal } = claimed
  const { payload, clock, settings } = context
  const lease = holdLease(context, {
    id: row.id,
    renew: (leaseUntil) => changeDelivery(payload, underLease(row, 'sending'), { leaseUntil }),
  })
  try {
    await reachFailPoint('worker.claimed')
    if (sha256(row.body) !== row.bodyHash) {
      // Only what was frozen may leave (design §1.2): bytes that changed in the database are not it.
      await settle(context, claimed, { kind: 'rejected', code: 'body.altered' })
      return
    }
    await reachFailPoint('worker.beforeSend')
    const at = clock.now()
    const pushed = await signedPush({
      address: portal.address,
      local: portal.local,
      secret: secretOf(payload, portal),
      webhookId: row.webhookId,
      body: row.body,
      now: at,
      timeoutMs: settings.deliveryTimeoutMs,
      signal: lease.signal,
    })
    await reachFailPoint('worker.replyReceived')
    const verdict: Verdict = classifyReply(
      pushed.outcome,
      { version: row.number, contentHash: row.contentHash },
      clock.now(),
    )
    await settle(context, claimed, verdict, { kind: 'send', row, at, exchange: pushed, code: verdict.code })
    if (verdict.kind === 'accepted') await reachFailPoint('worker.accepted')
  } finally {
    lease.release()
  }
}
