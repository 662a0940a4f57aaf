import { retryAfter } from './retryAfter'

/** What came of one request: an HTTP reply, or why there was none. */
export type Outcome =
  | { kind: 'reply'; status: number; headers: Record<string, string>; body: string }
  | { kind: 'failure'; failure: Failure; message: string }

export type Failure =
  'timeout' | 'connection' | 'tls' | 'addressBlocked' | 'replyTooLarge' | 'secretUnreadable' | 'interrupted'

/** How a reply is understood. Only `retry` uses up one of the attempts of the schedule. */
export type Verdict =
  | { kind: 'accepted'; code: string }
  | { kind: 'rejected'; code: string }
  /** The portal holds a higher version. */
  | { kind: 'newerThere'; code: string }
  | { kind: 'retry'; code: string }
  /** The portal said when to come back: everything for it waits until then. */
  | { kind: 'throttled'; code: string; until: Date }
  /** Nothing is wrong with the content: everything for the portal waits, a person must mend the settings. */
  | { kind: 'configuration'; code: string; until: Date }
  /** 410: the portal wants nothing more from us. */
  | { kind: 'gone'; code: string }

export type Sent = { version: number; contentHash: string }

const configurationWait = 5 * 60 * 1000
const thisContent = new Set([400, 413, 415, 422])
const thisConfiguration = new Set([401, 403, 404, 405])
const configurationFailures = new Set<Failure>(['tls', 'addressBlocked', 'secretUnreadable'])

/** Understands a portal's answer (delivery-anchors §7). `sent` is what we posted; `now` dates the waits. */
export function classifyReply(outcome: Outcome, sent: Sent, now: Date): Verdict {
  if (outcome.kind === 'failure') {
    const code = `failure.${outcome.failure}`
    return configurationFailures.has(outcome.failure) ? configuration(code, now) : { kind: 'retry', code }
  }
  const { status } = outcome
  const code = `http.${status}`
  if (status >= 200 && status < 300) return accepted(outcome.body, sent)
  if (status === 409) return conflict(outcome.body, sent)
  if (status === 410) return { kind: 'gone', code }
  if (status === 429 || status === 503) {
    const until = retryAfter(outcome.headers['retry-after'], now)
    return until ? { kind: 'throttled', code, until } : { kind: 'retry', code }
  }
  if (thisContent.has(status)) return { kind: 'rejected', code }
  if (thisConfiguration.has(status) || (status >= 300 && status < 400)) return configuration(code, now)
  if (status === 408 || status === 425 || status >= 500) return { kind: 'retry', code }
  return { kind: 'rejected', code }
}

const configuration = (code: string, now: Date): Verdict => ({
  kind: 'configuration',
  code,
  until: new Date(now.getTime() + configurationWait),
})

/** A receipt is welcome, not owed: a differing one is noted, and the confirmation that follows decides. */
function accepted(body: string, sent: Sent): Verdict {
  const receipt = readVersion(body)
  const differs = receipt.contentHash !== undefined && receipt.contentHash !== sent.contentHash
  return { kind: 'accepted', code: differs ? 'accepted.receiptDiffers' : 'accepted' }
}

/** 409 carries what the portal holds: `{ version, contentHash }` (design §10). */
function conflict(body: string, sent: Sent): Verdict {
  const there = readVersion(body)
  if (there.contentHash === sent.contentHash) return { kind: 'accepted', code: 'accepted.alreadyThere' }
  if (there.version !== undefined && there.version > sent.version) return { kind: 'newerThere', code: 'http.409.newer' }
  return { kind: 'rejected', code: 'http.409' }
}

/** `{ version, contentHash }` of a reply; whatever is not there or not of its kind is undefined. */
function readVersion(body: string): { version?: number; contentHash?: string } {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return {} // An HTML page under 200 or 409: nothing to compare.
  }
  if (typeof parsed !== 'object' || parsed === null) return {}
  const { version, contentHash } = parsed as { version?: unknown; contentHash?: unknown }
  const number = typeof version === 'string' ? Number(version) : version
  return {
    ...(typeof number === 'number' && Number.isInteger(number) ? { version: number } : {}),
    ...(typeof contentHash === 'string' ? { contentHash: contentHash.replace(/^sha256:/, '') } : {}),
  }
}
