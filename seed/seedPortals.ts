import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'

import { findRecord } from './upsertRecord'

type Data = RequiredDataFromCollectionSlug<CollectionSlug>

export type PortalSeed = {
  slug: string
  /** Where it takes editions, `…/ingest`. */
  address: string
  /** `whsec_…`, known to the portal too. */
  secret: string
}

const names: Record<string, { name: string; requiredLanguages: string[] }> = {
  gialai: { name: 'Cổng thông tin điện tử tỉnh Gia Lai', requiredLanguages: ['vi'] },
  asean: { name: 'Cổng thông tin ASEAN Việt Nam', requiredLanguages: ['vi', 'en'] },
}

/**
 * The two portals the province publishes on (P-4.1, P-IV.3): its own, and the ASEAN Vietnam portal, which wants both
 * languages. For a demo or a test they stand on this machine. A portal that is there already gets the address and secret.
 */
export async function seedPortals(payload: Payload, portals: readonly PortalSeed[]): Promise<void> {
  for (const { address, secret, slug } of portals) {
    const standing = await findRecord(payload, 'portals', { slug: { equals: slug } })
    const options = { collection: 'portals' as CollectionSlug, depth: 0, overrideAccess: true } as const
    const given = { address, newSecret: secret, local: true }
    if (standing) await payload.update({ ...options, id: standing.id, data: given as Data })
    else await payload.create({ ...options, data: { ...names[slug], ...given, slug } as Data })
  }
}
