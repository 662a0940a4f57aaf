import { createHmac } from 'node:crypto'

export type SignedHeaders = { 'webhook-id': string; 'webhook-timestamp': string; 'webhook-signature': string }

/**
 * Standard Webhooks 1.0.0, symmetric `v1`: HMAC-SHA256 over `id.timestamp.body`.
 * @param secret `whsec_` and base64 of the key
 * @param body the exact text whose UTF-8 bytes are posted
 * @param now the time of this attempt: receivers take five minutes either way
 */
export function sign(secret: string, id: string, body: string, now: Date): SignedHeaders {
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`, 'utf8').digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}
