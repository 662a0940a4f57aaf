import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** What happens to a document under review: its trail. */
export const reviewActions = [
  'review.submitted',
  'review.stepPassed',
  'review.approved',
  'review.changesRequested',
  'review.recalled',
] as const

export type ReviewAction = (typeof reviewActions)[number]

/**
 * Everything that can happen and is kept for years. Dotted, past tense. Change this list only by adding: a removal would
 * leave events that nobody can read.
 */
export const auditActions = [
  ...reviewActions,
  'account.created',
  'account.changed',
  'account.passwordReset',
  'account.unlocked',
  'account.deleted',
  'portal.created',
  'portal.changed',
  'portal.deleted',
  'unit.created',
  'unit.changed',
  'unit.deleted',
  'topic.created',
  'topic.changed',
  'topic.deleted',
  'programme.created',
  'programme.changed',
  'programme.deleted',
  'libraryDocument.created',
  'libraryDocument.changed',
  'libraryDocument.deleted',
  'observance.created',
  'observance.changed',
  'observance.deleted',
] as const

export type AuditAction = (typeof auditActions)[number]

/** What an administrator answers for: who may sign what, where it goes, and what all of it stands on. */
export type AdministeredKind = 'account' | 'portal' | 'unit' | 'topic' | 'programme' | 'libraryDocument' | 'observance'

export type AuditEvent = {
  /** What it happened to: `<collection>:<document>`. */
  subject: string
  /** 1, 2, 3 … without gaps per subject. */
  seq: number
  action: AuditAction
  /** The id of who did it. */
  actor: string
  /** The name and unit that were true then. */
  actorName: string
  actorUnit: string
  /** ISO. */
  at: string
  /** What the action was about: run, languages, fingerprints, comment; or the fields that changed, and what some of them were. */
  details: Record<string, unknown>
  /** The hash of the subject's event before this one; '' for the first. */
  previousHash: string
}

/** sha256 over the RFC 8785 text of the event, which includes the previous hash: one chain per subject (design §8). */
export function auditHash(event: AuditEvent): string {
  return createHash('sha256')
    .update(canonicalize(event) ?? '')
    .digest('hex')
}

export type ChainFault = { subject: string; seq: number; fault: 'gap' | 'changed' | 'unlinked' }

/** Finds what was changed, removed or inserted in one subject's chain, given in order of `seq`. */
export function chainFaults(events: readonly (AuditEvent & { hash: string })[]): ChainFault[] {
  const faults: ChainFault[] = []
  let previousHash = ''
  events.forEach((stored, index) => {
    const { hash, ...event } = stored
    const at = { subject: event.subject, seq: event.seq }
    if (event.seq !== index + 1) faults.push({ ...at, fault: 'gap' })
    if (auditHash(event) !== hash) faults.push({ ...at, fault: 'changed' })
    if (event.previousHash !== previousHash) faults.push({ ...at, fault: 'unlinked' })
    previousHash = hash
  })
  return faults
}
