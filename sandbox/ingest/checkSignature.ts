import { timingSafeEqual } from 'node:crypto'

import { Webhook } from 'standardwebhooks'

import { refuse, type PortalRefusal } from './refusal'

/** The three headers of Standard Webhooks 1.0.0. */
export type SignatureHeaders = {
  'webhook-id'?: string | undefined
  'webhook-timestamp'?: string | undefined
  'webhook-signature'?: string | undefined
}

const toleranceInSeconds = 5 * 60

/**
 * Checks who sent exactly this body and when. The signature is computed by the `standardwebhooks` library; the clock is
 * ours, because `Webhook.verify` of that library reads the machine's and a portal with a wrong clock could not be played.
 */
export function checkSignature(
  secret: string,
  headers: SignatureHeaders,
  body: string,
  now: Date,
): PortalRefusal | undefined {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers
  if (!id || !timestamp || !signatures)
    return refuse(401, 'signature.missing', 'Thiếu webhook-id, webhook-timestamp hoặc webhook-signature.')
  if (!/^[^.\s]{1,256}$/.test(id)) return refuse(401, 'signature.malformed', 'webhook-id không hợp lệ.')
  if (!/^\d{1,12}$/.test(timestamp)) return refuse(401, 'signature.malformed', 'webhook-timestamp không hợp lệ.')
  const seconds = Number(timestamp)
  const expected = new Webhook(secret).sign(id, new Date(seconds * 1000), body)
  if (!signatures.split(' ').some((signature) => sameText(signature, expected)))
    return refuse(401, 'signature.wrong', 'Không có chữ ký nào khớp với khóa của cổng.')
  if (Math.abs(Math.floor(now.getTime() / 1000) - seconds) > toleranceInSeconds)
    return refuse(401, 'signature.outsideWindow', 'webhook-timestamp lệch quá 5 phút so với giờ của cổng.')
  return undefined
}

function sameText(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}
