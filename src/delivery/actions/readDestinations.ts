import type { CollectionSlug, PayloadRequest } from 'payload'

import { deliveriesSlug, type Delivery } from '../records/deliveries'
import { portalsSlug, type Portal } from '../records/portals'

/** Where editions are owed, by the portal's name; `held` while the portal waits for the other language. */
export async function readDestinations(
  req: PayloadRequest,
  editions: readonly string[],
): Promise<{ name: string; held: boolean }[]> {
  if (editions.length === 0) return []
  const all = { limit: 0, pagination: false, req } as const
  const owed = await req.payload.db.find<Pick<Delivery, 'destination' | 'state'>>({
    ...all,
    collection: deliveriesSlug as CollectionSlug,
    select: { destination: true, state: true },
    sort: 'destination',
    where: { edition: { in: [...editions] } },
  })
  const portals = await req.payload.db.find<Pick<Portal, 'name' | 'slug'>>({
    ...all,
    collection: portalsSlug as CollectionSlug,
    select: { name: true, slug: true },
  })
  return owed.docs.map(({ destination, state }) => ({
    name: portals.docs.find(({ slug }) => slug === destination)?.name ?? destination,
    held: state === 'held',
  }))
}
