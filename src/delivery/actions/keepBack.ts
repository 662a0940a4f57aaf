import type { CollectionSlug, PayloadRequest } from 'payload'

import { deliveriesSlug, type Delivery } from '../records/deliveries'
import type { EditionInput } from '../rules/editionInput'
import { replaceableStates } from '../rules/states'
import { overtake } from './overtakeOlder'

/**
 * What became restricted is restricted in every language, whichever was signed first: its other language's rows that have
 * not arrived yet do not leave for these portals, which take nothing restricted.
 */
export async function keepBack(req: PayloadRequest, edition: EditionInput, portals: readonly string[]): Promise<void> {
  const { docs } = await req.payload.db.find<Pick<Delivery, 'id'>>({
    collection: deliveriesSlug as CollectionSlug,
    limit: 0,
    pagination: false,
    req,
    select: { key: true },
    where: {
      and: [
        { group: { equals: edition.group } },
        { language: { not_equals: edition.language } },
        { portal: { in: [...portals] } },
        { state: { in: [...replaceableStates, 'sending'] } },
      ],
    },
  })
  for (const { id } of docs) await overtake(req, id)
}
