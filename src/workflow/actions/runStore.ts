import type { PayloadRequest } from 'payload'

import { claim } from '../../database/claim'
import { TransientConflict } from '../../database/transientConflict'
import type { Language } from '../../i18n/languages'
import { asSlug } from '../workflowOptions'
import { reviewDecisionsSlug, type ReviewDecisionRow } from '../records/reviewDecisions'
import { ofDocument } from '../records/ofDocument'
import { openReviewsSlug, type OpenReviewRow } from '../records/openReviews'
import { reviewRunsSlug, type ReviewRunRow } from '../records/reviewRuns'
import type { Decision, Fingerprints, ReviewRun } from '../rules/reviewRun'
import type { ReviewPolicy } from '../rules/policy'
import type { WrittenThing } from './inheritContributions'

/** Reads a run with its decisions, in the caller's transaction. `null` when there is none. */
export async function loadRun(req: PayloadRequest, id: string): Promise<{ row: ReviewRunRow; run: ReviewRun } | null> {
  const row = await req.payload.db.findOne<ReviewRunRow>({
    collection: reviewRunsSlug,
    req,
    where: { id: { equals: id } },
  })
  if (!row) return null
  const decisions = await req.payload.db.find<ReviewDecisionRow>({
    collection: reviewDecisionsSlug,
    limit: 0,
    pagination: false,
    req,
    sort: 'at',
    where: { run: { equals: id } },
  })
  return { row, run: asRun(row, decisions.docs) }
}

export function asRun(row: ReviewRunRow, decisions: ReviewDecisionRow[]): ReviewRun {
  return {
    id: String(row.id),
    collection: row.collection,
    document: row.document,
    unit: row.unit,
    languages: languagesOf(row),
    policy: JSON.parse(row.policy) as ReviewPolicy,
    state: row.state,
    step: row.step,
    submittedBy: row.submittedBy,
    submittedFingerprints: JSON.parse(row.submittedFingerprints) as Fingerprints,
    decisions: decisions.map(asDecision),
  }
}

export const languagesOf = (row: Pick<ReviewRunRow, 'languages'>): Language[] => row.languages.split(' ') as Language[]

function asDecision(row: ReviewDecisionRow): Decision {
  return {
    step: row.step,
    user: row.user,
    verb: row.verb,
    fingerprints: JSON.parse(row.fingerprints) as Fingerprints,
    at: row.at,
  }
}

/** The open runs of one document, a language each. */
export async function openReviewsOf(
  req: PayloadRequest,
  collection: string,
  document: string,
): Promise<OpenReviewRow[]> {
  const found = await req.payload.db.find<OpenReviewRow>({
    collection: openReviewsSlug,
    limit: 0,
    pagination: false,
    req,
    where: ofDocument(collection, document),
  })
  return found.docs
}

/** Moves a run on, if nobody else did since it was read: otherwise the whole verb is run again on what stands now. */
export async function saveRun(req: PayloadRequest, row: ReviewRunRow, data: Partial<ReviewRunRow>): Promise<void> {
  const moved = await claim(req.payload, {
    collection: reviewRunsSlug,
    data: { ...data, revision: row.revision + 1 },
    req,
    where: { and: [{ id: { equals: row.id } }, { revision: { equals: row.revision } }, { state: { equals: 'open' } }] },
  })
  if (!moved) throw new TransientConflict('review run moved')
}

/**
 * Increments `rev` on the document's row if it is still the one that was read, so that an edit and a review verb at the
 * same instant cannot pass each other (design §5).
 */
export async function bumpRev(
  req: PayloadRequest,
  collection: string,
  document: { id: string; rev: number },
): Promise<void> {
  await increment(req, collection, document, {})
}

/**
 * Increments `rev` on the row of a file that a document begins to show, unless the file is gone. Whoever writes the file's
 * words at that instant writes the same row: one of the two is run again on what stands, and no writer is missed. The file
 * itself does not change by it, nor does the time of its last change.
 */
export async function holdFile(req: PayloadRequest, { collection, document }: WrittenThing): Promise<void> {
  const file = await req.payload.db.findOne<{ id: string; rev?: number | null }>({
    collection: asSlug(collection),
    req,
    select: { rev: true },
    where: { id: { equals: document } },
  })
  // Null keeps Payload's hands off the time.
  if (file) await increment(req, collection, file, { updatedAt: null })
}

async function increment(
  req: PayloadRequest,
  collection: string,
  { id, rev }: { id: string; rev?: number | null },
  more: { updatedAt?: null },
): Promise<void> {
  // Counting begins at 1: what was stored before anybody counted has no number yet.
  const asRead = rev ? { equals: rev } : { exists: false }
  const moved = await claim(req.payload, {
    collection: asSlug(collection),
    data: { ...more, rev: (rev ?? 0) + 1 },
    req,
    where: { and: [{ id: { equals: id } }, { rev: asRead }] },
  })
  if (!moved) throw new TransientConflict('document moved')
}
