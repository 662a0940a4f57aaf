import type { CollectionSlug, PayloadRequest } from 'payload'

import type { StoredRecord } from '../rules/changedFields'

/** A record as it is stored, in all languages and with what replies hide, in the caller's transaction; null for none. */
export async function readStored(req: PayloadRequest, collection: string, id: unknown): Promise<StoredRecord | null> {
  return req.payload.db.findOne<{ id: string } & StoredRecord>({
    collection: collection as CollectionSlug,
    // What others say of it is theirs.
    joins: false,
    req,
    where: { id: { equals: id } },
  })
}
