import { exchange, type Exchange } from './exchange'
import { sign } from './sign'

export type Push = {
  address: string
  local: boolean
  /** `whsec_…`; null when the portal has none or it cannot be decrypted. */
  secret: string | null
  webhookId: string
  /** The frozen bytes, as text. */
  body: string
  now: Date
  timeoutMs: number
  signal?: AbortSignal
}

export type Pushed = Exchange & {
  /** What was sent besides the body, without the signature. */
  requestHeaders: Record<string, string>
}

/** Bytes of a reply that are read; a portal has no reason to say more. */
const replyLimit = 64 * 1024

/** Posts one delivery to a portal: the frozen bytes under a signature of this attempt (design §6, wire). */
export async function signedPush(push: Push): Promise<Pushed> {
  if (push.secret === null) {
    const outcome = {
      kind: 'failure',
      failure: 'secretUnreadable',
      message: 'The portal has no usable secret',
    } as const
    return { outcome, ip: '', ms: 0, requestHeaders: {} }
  }
  const { 'webhook-signature': signature, ...signed } = sign(push.secret, push.webhookId, push.body, push.now)
  const requestHeaders = { 'content-type': 'application/json', 'user-agent': 'CauNoi/1', ...signed }
  const sent = await exchange({
    method: 'POST',
    url: push.address,
    headers: { ...requestHeaders, 'webhook-signature': signature },
    body: push.body,
    local: push.local,
    timeoutMs: push.timeoutMs,
    limit: replyLimit,
    whenLonger: 'cut',
    signal: push.signal,
  })
  return { ...sent, requestHeaders }
}
