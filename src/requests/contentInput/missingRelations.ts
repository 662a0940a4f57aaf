import type { CollectionSlug, PayloadRequest } from 'payload'

import { nestedRequest } from '../nestedRequest'
import type { NamedRelation } from './inputFindings'

/** Ids as MongoDB and as SQLite (UUID) make them; anything else never was one, and MongoDB fails on it. */
const idPatterns = { mongoose: /^[0-9a-f]{24}$/i, sqlite: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i }

/**
 * Those of the relations that name no record, asked once a collection. With access rules (`overrideAccess: false`) a
 * record that the writer may not read is none: naming it would bring its words and its file out in their own document.
 */
export async function missingRelations(
  req: PayloadRequest,
  relations: NamedRelation[],
  overrideAccess: boolean,
): Promise<NamedRelation[]> {
  const pattern = req.payload.db.name === 'mongoose' ? idPatterns.mongoose : idPatterns.sqlite
  const known = relations.filter(
    ({ collection, id }) => Object.hasOwn(req.payload.collections, collection) && pattern.test(id),
  )
  const existing = new Set<string>()
  for (const collection of new Set(known.map((one) => one.collection))) {
    const ids = new Set(known.filter((one) => one.collection === collection).map(({ id }) => id))
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      depth: 0,
      disableErrors: true,
      fallbackLocale: false,
      limit: ids.size,
      overrideAccess,
      pagination: false,
      req: nestedRequest(req),
      select: {},
      where: { id: { in: [...ids] } },
    })
    for (const doc of docs) existing.add(`${collection}:${doc.id}`)
  }
  return relations.filter(({ collection, id }) => !existing.has(`${collection}:${id}`))
}
