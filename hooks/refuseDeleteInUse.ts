import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'

import { CodedError } from '../src/errors/codedError'

/** A place that may name a record of this collection: `{ collection: 'articles', field: 'topics' }`. */
export type Use = { collection: CollectionSlug; field: string }

/** What something still names is not deleted: the other record would change without anybody having written it. */
export function refuseDeleteInUse(uses: readonly Use[]): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    for (const { collection, field } of uses) {
      const { totalDocs } = await req.payload.db.count({ collection, req, where: { [field]: { equals: id } } })
      if (totalDocs > 0) throw new CodedError('records.inUse')
    }
  }
}
