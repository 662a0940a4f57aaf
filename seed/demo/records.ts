import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'

import type { StoredRecord } from '../upsertRecord'

export type Data = RequiredDataFromCollectionSlug<CollectionSlug>

export type Writer = StoredRecord & { collection: 'users' }

/** Ids by what people know the records by: keys, slugs, clauses, file names. */
export type Ids = Map<string, string>

/** What stands of a collection, by a field that tells its records apart, in Vietnamese. One question for all of them. */
export async function standing(payload: Payload, collection: string, field: string): Promise<Ids> {
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    fallbackLocale: false,
    limit: 0,
    locale: 'vi',
    overrideAccess: true,
    pagination: false,
    select: { [field]: true },
  })
  return new Map((docs as StoredRecord[]).map((doc) => [String(doc[field]), doc.id]))
}

/** The records of the plan that the demo stands on. */
export type Plan = {
  /** By slug. */
  unit(slug: string): string
  /** By clause. */
  topic(clause: string): string
  /** By code. */
  programme(code: string): string
}

/** Reads what `seedPlan` wrote; what is asked for and not there is an error. */
export async function readPlan(payload: Payload): Promise<Plan> {
  const lookup = async (collection: string, field: string) => {
    const ids = await standing(payload, collection, field)
    return (value: string): string => {
      const id = ids.get(value)
      if (!id) throw new Error(`The demo needs ${collection} ${value}: seed the plan first.`)
      return id
    }
  }
  return {
    unit: await lookup('units', 'slug'),
    topic: await lookup('topics', 'clause'),
    programme: await lookup('programmes', 'code'),
  }
}

/** A calendar day at noon in Viet Nam, so that no time zone moves it to the day before. */
export const day = (date: string): string => `${date}T05:00:00.000Z`

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

export type Content = 'articles' | 'exhibitions' | 'publications'

/** Who writes content of a kind, and what of it stands, by Vietnamese slug. */
export type Desk = { collection: Content; writer: Writer | undefined; stands: Ids }

type Wording = {
  /** In Vietnamese, with what is common to both languages. */
  vi: Record<string, unknown> & { slug: string }
  /** What is written in English once the Vietnamese stands; rows of lists keep their ids by `stored`. */
  en?: (stored: StoredRecord) => object
}

/** Content as its writer's draft. One that stands is left alone: people may have gone on with it. */
export async function seedDraft(payload: Payload, desk: Desk, { en, vi }: Wording): Promise<void> {
  const options = {
    collection: desk.collection as CollectionSlug,
    depth: 0,
    draft: false,
    fallbackLocale: false,
    overrideAccess: true,
    user: desk.writer,
  } as const
  const id = desk.stands.get(vi.slug)
  const stored = (
    id
      ? await payload.findByID({ ...options, id, locale: 'vi' })
      : await payload.create({ ...options, data: vi as Data, locale: 'vi' })
  ) as StoredRecord
  if (!en) return
  const english = id && ((await payload.findByID({ ...options, id, locale: 'en' })) as StoredRecord)
  if (english && english.title) return
  await payload.update({ ...options, id: stored.id, data: en(stored) as Data, locale: 'en' })
}

/** Rows of a list in English, on the rows that the Vietnamese made. */
export const rowsOn = (rows: unknown, words: readonly object[]): object[] =>
  words.map((row, i) => ({ id: (rows as { id: string }[])[i]?.id, ...row }))
