import type { CollectionSlug, PayloadRequest } from 'payload'

import { claim } from '../../database/claim'
import { deliveriesSlug, type Delivery } from '../records/deliveries'
import type { EditionInput } from '../rules/editionInput'
import { replaceableStates } from '../rules/states'

const collection = deliveriesSlug as CollectionSlug

/**
 * Marks every older delivery of the item in this language, at every portal, as overtaken; those not yet on their way
 * become superseded in the same write. Portals the new edition does not go to are meant too: what became restricted must
 * not leave in an older wording.
 * @returns for each portal the id of the row that is in the air right now
 */
export async function overtakeOlder(req: PayloadRequest, edition: EditionInput): Promise<Map<string, string>> {
  const { docs } = await req.payload.db.find<Pick<Delivery, 'id'>>({
    collection,
    limit: 0,
    pagination: false,
    req,
    select: { key: true },
    where: {
      and: [
        { group: { equals: edition.group } },
        { language: { equals: edition.language } },
        { number: { less_than: edition.number } },
        { state: { in: [...replaceableStates, 'sending', 'accepted', 'confirmed', 'rejected', 'dead'] } },
      ],
    },
  })
  const inTheAir = new Map<string, string>()
  for (const { id } of docs) {
    const row = await overtake(req, id)
    if (row?.state === 'sending') inTheAir.set(row.portal, row.id)
  }
  return inTheAir
}

/** Marks one row; one that is not on its way yet will never be. */
export async function overtake(req: PayloadRequest, id: string): Promise<Delivery | null> {
  const replaced = await claim<Delivery>(req.payload, {
    collection,
    where: { and: [{ id: { equals: id } }, { state: { in: [...replaceableStates] } }] },
    data: { state: 'superseded', overtaken: true, nextAttemptAt: null },
    req,
  })
  if (replaced) return replaced
  return claim<Delivery>(req.payload, { collection, where: { id: { equals: id } }, data: { overtaken: true }, req })
}
