/** What a portal answered to `GET /items/:group/:language`. */
export type Held = { version: number; contentHash: string } | 'nothing' | 'unreachable'

/** What we say it must hold; null where it must hold nothing. `contentHash` = sha256 hex of RFC 8785 of the ninjs. */
export type Expected = { version: number; contentHash: string } | null

export type Finding = 'asExpected' | 'missing' | 'extra' | 'stale' | 'altered' | 'newer' | 'unreachable'

/** Compares what a portal shows with what it must show (design §6). */
export function compareHeld(expected: Expected, held: Held): Finding {
  if (held === 'unreachable') return 'unreachable'
  if (held === 'nothing') return expected === null ? 'asExpected' : 'missing'
  if (expected === null) return 'extra'
  if (held.version < expected.version) return 'stale'
  if (held.version > expected.version) return 'newer'
  return held.contentHash === expected.contentHash ? 'asExpected' : 'altered'
}

/** When we look after an acceptance, each counted from the look before, in milliseconds. */
export const checkDelays = [1000, 29_000, 270_000, 3_300_000] as const

/** When to look next after `made` looks: 1 s, 30 s, 5 min and 1 h after acceptance; null when all are made. */
export function nextCheck(made: number, now: Date): Date | null {
  const delay = checkDelays[made]
  return delay === undefined ? null : new Date(now.getTime() + delay)
}

export type AfterCheck =
  | { kind: 'confirmed' }
  /** Send the same bytes again under a second webhook-id: a portal that dropped it would ignore the first id for ever. */
  | { kind: 'resend' }
  /** Our own newer edition stands there. */
  | { kind: 'superseded' }
  | { kind: 'lookAgain'; at: Date; needsPerson: boolean }
  | { kind: 'stopLooking' }

type Looked = {
  finding: Finding
  /** Looks made, this one included. */
  checks: number
  /** How often it was sent again by itself. */
  resends: number
  /** A newer edition of the same language exists. */
  overtaken: boolean
  now: Date
}

/** What a look leads to. Sent again at most once by itself; whatever stays wrong after the last look needs a person. */
export function afterCheck({ finding, checks, resends, overtaken, now }: Looked): AfterCheck {
  if (finding === 'asExpected') return { kind: 'confirmed' }
  const lost = finding === 'missing' || finding === 'stale'
  if (overtaken && (lost || finding === 'newer')) return { kind: 'superseded' }
  if (lost && resends === 0) return { kind: 'resend' }
  const at = nextCheck(checks, now)
  const wrong = finding !== 'unreachable' && !lost
  if (at) return { kind: 'lookAgain', at, needsPerson: wrong }
  // A portal that cannot be asked has said nothing yet: ask on, an hour apart, and let a person know meanwhile.
  const hourly = checkDelays[checkDelays.length - 1] ?? 0
  if (finding === 'unreachable') return { kind: 'lookAgain', at: new Date(now.getTime() + hourly), needsPerson: true }
  return { kind: 'stopLooking' }
}
