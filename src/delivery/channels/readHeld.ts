import { contentHash } from '../formats/contentHash'
import type { Outcome } from '../rules/classifyReply'
import type { Held } from '../rules/confirmation'
import { exchange, type Exchange } from './exchange'

export type ReadHeld = {
  /** The portal's ingest address; `items/…` is taken relative to it. */
  address: string
  local: boolean
  group: string
  language: string
  timeoutMs: number
}

export type HeldRead = Exchange & { held: Held; requestHeaders: Record<string, string> }

/** An item comes back whole: body, captions, association. */
const itemLimit = 8 * 1024 * 1024

/** Asks a portal what it holds: `GET items/:group/:language` (design §10). The hash is computed over the ninjs it returns. */
export async function readHeld({ address, local, group, language, timeoutMs }: ReadHeld): Promise<HeldRead> {
  const path = `items/${encodeURIComponent(group)}/${encodeURIComponent(language)}`
  const requestHeaders = { accept: 'application/json', 'user-agent': 'CauNoi/1' }
  const read = await exchange({
    method: 'GET',
    url: URL.canParse(path, address) ? new URL(path, address).href : address,
    headers: requestHeaders,
    local,
    timeoutMs,
    limit: itemLimit,
    whenLonger: 'fail',
  })
  return { ...read, held: understand(read.outcome), requestHeaders }
}

/** 404 before and 410 after a withdrawal mean that nothing is there; what cannot be read proves nothing. */
function understand(outcome: Outcome): Held {
  if (outcome.kind === 'failure') return 'unreachable'
  if (outcome.status === 404 || outcome.status === 410) return 'nothing'
  if (outcome.status !== 200) return 'unreachable'
  try {
    const item = JSON.parse(outcome.body) as { ninjs?: { version?: unknown } }
    if (!item.ninjs) return 'unreachable'
    const version = Number(item.ninjs.version)
    return Number.isInteger(version) ? { version, contentHash: contentHash(item.ninjs) } : 'unreachable'
  } catch {
    return 'unreachable' // An HTML page under 200.
  }
}
