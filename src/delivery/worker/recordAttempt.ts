import type { PayloadRequest } from 'payload'

import { createRecord } from '../../requests/productRecords'
import type { Exchange } from '../channels/exchange'
import type { Delivery } from '../records/deliveries'
import { deliveryAttemptsSlug, type DeliveryAttempt } from '../records/deliveryAttempts'

/** Bytes of a reply that are kept as evidence. */
const kept = 20_000

export type AttemptFacts = {
  kind: DeliveryAttempt['kind']
  row: Pick<Delivery, 'id' | 'portal' | 'destination' | 'unit' | 'webhookId' | 'leaseToken' | 'bodyHash'>
  at: Date
  exchange: Exchange & { requestHeaders: Record<string, string> }
  /** How it was understood. */
  code: string
}

/** Writes down one request and its answer, whether or not the worker still holds the row: it happened. */
export async function recordAttempt(
  req: PayloadRequest,
  { kind, row, at, exchange, code }: AttemptFacts,
): Promise<void> {
  const { outcome, ip, ms, requestHeaders } = exchange
  const reply = outcome.kind === 'reply' ? outcome.body : outcome.message
  const attempt: Omit<DeliveryAttempt, 'id'> = {
    delivery: row.id,
    portal: row.portal,
    destination: row.destination,
    unit: row.unit,
    kind,
    webhookId: row.webhookId,
    at: at.toISOString(),
    status: outcome.kind === 'reply' ? outcome.status : 0,
    ms,
    ip,
    requestHeaders: JSON.stringify(requestHeaders),
    replyHeaders: JSON.stringify(outcome.kind === 'reply' ? outcome.headers : {}),
    reply: Buffer.from(reply).subarray(0, kept).toString('utf8').replaceAll('\u0000', ''),
    code,
    leaseToken: row.leaseToken,
    bodyHash: row.bodyHash,
  }
  await createRecord(req, deliveryAttemptsSlug, attempt)
}
