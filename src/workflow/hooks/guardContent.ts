import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionBeforeOperationHook } from 'payload'

import { CodedError } from '../../errors/codedError'
import { openReviewsOf } from '../actions/runStore'
import { editionsSlug } from '../records/editions'
import { ofDocument } from '../records/ofDocument'
import { asSlug } from '../workflowOptions'

/** Marks a request that is inside a content write, so that access answers for the write and not for the form. */
export const contentWrite = 'contentWrite'

/** Where the wording of this write comes from, if not from the writer: the id it is a copy of, or an older version. */
export const copiedFrom = 'copiedFrom'
export const restoring = 'restoring'

/** The stored document before a write, kept for the hook that compares it with what stands afterwards. */
export const before = (collection: string, id: string): string => `before:${collection}:${id}`

const publishingFlags = ['publishSpecificLocale', 'publishAllLocales', 'unpublishAllLocales'] as const

type WriteArgs = {
  id?: unknown
  draft?: boolean
  data?: unknown
  req: { transactionID?: unknown }
} & Record<string, unknown>

/**
 * Stands at the door of every content write, whatever the way in (REST, GraphQL, Local API, jobs): the main row is always
 * the newest wording and never published (design §1, field guide T1–T4, T10, T17).
 */
export const guardOperation: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const write = args as WriteArgs
  if (operation === 'restoreVersion') {
    // A draft restore would leave the main row behind what the form shows: Payload reads the flag before this hook runs.
    if (write.draft) throw new CodedError('review.draftOnly')
    await requireTransaction(write)
    req.context[contentWrite] = true
    req.context[restoring] = true
    return args
  }
  if (operation !== 'create' && operation !== 'update' && operation !== 'delete') return args
  if (operation !== 'create' && (write.id === undefined || write.id === null)) {
    const anonymous = !req.user && write.overrideAccess !== true
    throw new CodedError(anonymous ? 'auth.required' : 'review.bulkRefused')
  }
  await requireTransaction(write)
  req.context[contentWrite] = true
  req.context[restoring] = false
  req.context[copiedFrom] = operation === 'create' ? write.duplicateFromID : undefined
  if (operation === 'delete') return args
  if (publishingFlags.some((flag) => isRaised(write[flag]))) throw new CodedError('review.draftOnly')
  refuseStatus(write.data)
  write.draft = false
  return args
}

const isRaised = (flag: unknown): boolean => flag !== undefined && flag !== null && flag !== false && flag !== 'false'

function refuseStatus(data: unknown): void {
  if (!data || typeof data !== 'object' || !('_status' in data)) return
  if (data._status !== undefined && data._status !== 'draft') throw new CodedError('review.draftOnly')
}

/** Without a transaction a refusal in `afterChange` would not undo the write. */
async function requireTransaction(write: WriteArgs): Promise<void> {
  if (!(await write.req.transactionID)) throw new CodedError('review.transactionMissing')
}

/** Says the same again where the data is final, keeps what stands for the comparison, and moves `rev` on. */
export const guardChange: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  refuseStatus(data)
  data._status = 'draft'
  if (operation === 'create') return { ...data, rev: 1 }
  const id = String(originalDoc.id)
  const stored = await req.payload.db.findOne<{ id: string; rev?: number | null }>({
    collection: asSlug(collection.slug),
    req,
    where: { id: { equals: id } },
  })
  req.context[before(collection.slug, id)] = stored
  return { ...data, rev: (stored?.rev ?? 0) + 1 }
}

/** What was approved, or is being reviewed, stays: it is the other half of the proof. */
export const guardDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const document = String(id)
  const open = await openReviewsOf(req, collection.slug, document)
  if (open.length > 0) throw new CodedError('review.underReview')
  const edition = await req.payload.db.findOne({
    collection: editionsSlug,
    req,
    where: ofDocument(collection.slug, document),
  })
  if (edition) throw new CodedError('review.hasEditions')
}
