import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'

import { readStored } from '../src/evidence/actions/readStored'

/** Where a request keeps a record as it stood before its act, for the hook that tells of the act. */
export const storedBefore = (collection: string, id: unknown): string => `stored:${collection}:${String(id)}`

/** Before a change. */
export const keepStored: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (operation === 'create') return data
  const { id } = originalDoc as { id: unknown }
  req.context[storedBefore(collection.slug, id)] = await readStored(req, collection.slug, id)
  return data
}

/** Before a removal. */
export const keepRemoved: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  req.context[storedBefore(collection.slug, id)] = await readStored(req, collection.slug, id)
}
