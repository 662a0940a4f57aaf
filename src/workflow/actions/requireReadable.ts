import type { PayloadRequest } from 'payload'

import { CodedError } from '../../errors/codedError'
import { nestedRequest } from '../../requests/nestedRequest'
import { reviewRunsSlug, type ReviewRunRow } from '../records/reviewRuns'
import { asSlug, seatsOf, type WorkflowOptions } from '../workflowOptions'
import { answersTo } from './waitingFor'

/** 404 unless the signed-in person may read the document: what one may not see does not exist. */
export async function requireReadable(
  req: PayloadRequest,
  options: WorkflowOptions,
  collection: string,
  document: string,
): Promise<void> {
  if (!options.collections[collection]) throw new CodedError('review.unknownCollection', { params: { collection } })
  const found = await req.payload.findByID({
    collection: asSlug(collection),
    depth: 0,
    disableErrors: true,
    fallbackLocale: false,
    id: document,
    overrideAccess: false,
    req: nestedRequest(req),
    select: {},
  })
  if (!found) throw new CodedError('payload.notFound')
}

/** The same for the document that a run is about. */
export async function requireReadableRun(
  req: PayloadRequest,
  options: WorkflowOptions,
  run: string,
): Promise<ReviewRunRow> {
  const row = await req.payload.db.findOne<ReviewRunRow>({
    collection: reviewRunsSlug,
    req,
    where: { id: { equals: run } },
  })
  if (!row) throw new CodedError('payload.notFound')
  if (!waitsForUser(req, options, row)) await requireReadable(req, options, row.collection, row.document)
  return row
}

/** Whom an open run waits for may read its document (access/reviewedAccess.ts): there is nothing more to ask. */
const waitsForUser = (req: PayloadRequest, options: WorkflowOptions, { state, waitingFor }: ReviewRunRow): boolean =>
  state === 'open' && req.user !== null && answersTo(seatsOf(options, { ...req.user })).includes(waitingFor)
