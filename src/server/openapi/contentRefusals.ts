import type { SanitizedCollectionConfig } from 'payload'

import type { ErrorCode } from '../../errors/catalogue'
import { always, withBody } from './codes'
import type { WriteVerb } from './schemas/content'

/** What reading a record or its file is refused with. */
export const readRefusals: readonly ErrorCode[] = [...always, 'auth.required', 'payload.forbidden', 'payload.refused']

/** What writing a record is refused with: by Payload, by the check of what was sent, by the collection's own hooks. */
export function writeRefusals(collection: SanitizedCollectionConfig, verb: WriteVerb): ErrorCode[] {
  return [
    ...readRefusals,
    'request.conflict',
    ...(verb === 'delete' ? ofDeleting(collection) : ofFields(collection)),
    ...(verb === 'create' ? [] : (['payload.notFound'] as const)),
    ...(isUnderReview(collection) ? ofReview[verb] : []),
  ]
}

const isUnderReview = ({ custom }: SanitizedCollectionConfig): boolean => custom?.underReview === true

function ofFields({ auth, upload }: SanitizedCollectionConfig): ErrorCode[] {
  return [
    ...withBody,
    'payload.validation',
    'request.invalidField',
    ...(auth ? (['auth.passwordTooShort'] as const) : []),
    ...(upload ? (['payload.fileRejected', 'request.fileKind'] as const) : []),
  ]
}

/** Content stays while it is reviewed or has left; whatever else is named somewhere stays while it is. */
const ofDeleting = (collection: SanitizedCollectionConfig): ErrorCode[] =>
  isUnderReview(collection) || collection.hooks.beforeDelete.length === 0 ? [] : ['records.inUse']

const ofReview: Record<WriteVerb, readonly ErrorCode[]> = {
  create: ['review.draftOnly', 'review.transactionMissing'],
  update: ['review.draftOnly', 'review.transactionMissing', 'review.underReview'],
  delete: ['review.hasEditions', 'review.transactionMissing', 'review.underReview'],
}
