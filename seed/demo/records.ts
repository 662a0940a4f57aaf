import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'

import { findRecord, type StoredRecord } from '../upsertRecord'

export type Data = RequiredDataFromCollectionSlug<CollectionSlug>

export type Writer = StoredRecord & { collection: 'users' }

/** Ids by what people know the records by: keys, slugs, clauses, file names. */
export type Ids = Map<string, string>

/** A calendar day at noon in Viet Nam, so that no time zone moves it to the day before. */
export const day = (date: string): string => `${date}T05:00:00.000Z`

/** A record of the plan; the demo stands on it. */
export async function planned(payload: Payload, collection: string, field: string, value: string): Promise<string> {
  const record = await findRecord(payload, collection, { [field]: { equals: value } })
  if (!record) throw new Error(`The demo needs ${collection} ${value}: seed the plan first.`)
  return record.id
}

/**
 * Writes records that know nothing of one another, several at once: what takes time (hashing a password, scaling a picture)
 * goes on beside the database. Their writes ask for no transaction, which on SQLite one has to itself from beginning to end.
 */
export async function atOnce<Item>(items: readonly Item[], write: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items]
  const hand = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await write(item)
  }
  await Promise.all(Array.from({ length: 4 }, hand))
}

export const plannedTopics = (payload: Payload, clauses: readonly string[]): Promise<string[]> =>
  Promise.all(clauses.map((clause) => planned(payload, 'topics', 'clause', clause)))

/** Where content is written: its collection, by whom. */
type Place = { collection: 'articles' | 'exhibitions' | 'publications'; writer: Writer | undefined }

type Wording = {
  /** In Vietnamese, with what is common to both languages. */
  vi: Record<string, unknown> & { slug: string }
  /** What is written in English once the Vietnamese stands; rows of lists keep their ids by `stored`. */
  en?: (stored: StoredRecord) => object
}

/** Content as its writer's draft. One that stands is left alone: people may have gone on with it. */
export async function seedDraft(
  payload: Payload,
  { collection, writer }: Place,
  { en, vi }: Wording,
): Promise<StoredRecord> {
  const options = {
    collection: collection as CollectionSlug,
    depth: 0,
    draft: false,
    fallbackLocale: false,
    overrideAccess: true,
    user: writer,
  } as const
  const standing = await findRecord(payload, collection, { slug: { equals: vi.slug } })
  const stored = standing ?? ((await payload.create({ ...options, data: vi as Data, locale: 'vi' })) as StoredRecord)
  if (!en) return stored
  const english = standing && ((await payload.findByID({ ...options, id: stored.id, locale: 'en' })) as StoredRecord)
  if (english?.title) return stored
  await payload.update({ ...options, id: stored.id, data: en(stored) as Data, locale: 'en' })
  return stored
}

/** Rows of a list in English, on the rows that the Vietnamese made. */
export const rowsOn = (standing: unknown, rows: readonly object[]): object[] =>
  rows.map((row, i) => ({ id: (standing as { id: string }[])[i]?.id, ...row }))
