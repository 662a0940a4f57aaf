import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug, Where } from 'payload'

/** What is stored of a record, in one language. */
export type StoredRecord = { id: string } & Record<string, unknown>

type Data = RequiredDataFromCollectionSlug<CollectionSlug>

/** What a record says: all its fields in Vietnamese, then the localized ones in English. */
export type Wording = {
  collection: string
  /** Finds the record by what people know it by, in Vietnamese. */
  where: Where
  /** `stored` is what stands, so that rows of arrays keep their ids; null when the record is new. */
  vi: (stored: StoredRecord | null) => object
  en: (stored: StoredRecord) => object
}

/** The record that people know by that key, in Vietnamese, or null. */
export async function findRecord(payload: Payload, collection: string, where: Where): Promise<StoredRecord | null> {
  const found = await payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    fallbackLocale: false,
    limit: 1,
    locale: 'vi',
    overrideAccess: true,
    where,
  })
  return (found.docs[0] as StoredRecord | undefined) ?? null
}

/** Writes a record so that it says what the seed says, whether it stood before or not. */
export async function upsertRecord(payload: Payload, { collection, where, vi, en }: Wording): Promise<StoredRecord> {
  const slug = collection as CollectionSlug
  const options = { collection: slug, depth: 0, fallbackLocale: false, overrideAccess: true } as const
  const standing = await findRecord(payload, collection, where)
  const data = vi(standing) as Data
  const stored = (
    standing
      ? await payload.update({ ...options, id: standing.id, data, locale: 'vi' })
      : await payload.create({ ...options, data, locale: 'vi' })
  ) as StoredRecord
  await payload.update({ ...options, id: stored.id, data: en(stored) as Data, locale: 'en' })
  return stored
}
