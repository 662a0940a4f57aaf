import type { CollectionSlug, PayloadRequest } from 'payload'

import { isRecordId } from '../../database/isRecordId'
import { nestedRequest } from '../nestedRequest'
import type { NamedRelation } from './inputFindings'

/**
 * Those of the relations that name no record, asked once a collection. With access rules (`overrideAccess: false`) a
 * record that the writer may not read is none: naming it would bring its words and its file out in their own document.
 */
export async function missingRelations(
  req: PayloadRequest,
  relations: NamedRelation[],
  overrideAccess: boolean,
): Promise<NamedRelation[]> {
  const known = relations.filter(
    ({ collection, id }) => Object.hasOwn(req.payload.collections, collection) && isRecordId(req.payload, id),
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
