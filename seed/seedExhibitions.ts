import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'

import exhibitions from './plan/exhibitions.json'
import programme from './plan/programme.json'
import { lexicalParagraphs } from './lexicalParagraphs'
import { findRecord, type StoredRecord } from './upsertRecord'

type Data = RequiredDataFromCollectionSlug<CollectionSlug>
type Wording = (typeof exhibitions)[number]['vi']

const worded = ({ description, ...words }: Wording): Data =>
  ({ ...words, description: lexicalParagraphs(description) }) as Data

/** The department that holds them (P-IV.5). */
const owner = 'so-vhttdl'

/** Ids of records that the plan's seed has written, by what people know them by. */
function planned(payload: Payload, collection: string, field: string) {
  return async (value: string): Promise<string> => {
    const record = await findRecord(payload, collection, { [field]: { equals: value } })
    if (!record) throw new Error(`The exhibitions need ${collection} ${value}: seed the plan first.`)
    return record.id
  }
}

/**
 * Writes the exhibitions that the plan dates as drafts of the department, in Vietnamese and English. The plan gives their
 * year alone (`plannedFor`), so days and place stay empty. One that stands is left as people have made it.
 */
export async function seedExhibitions(payload: Payload): Promise<void> {
  const unitOf = planned(payload, 'units', 'slug')
  const topicOf = planned(payload, 'topics', 'clause')
  const unit = await unitOf(owner)
  const programmeId = await planned(payload, 'programmes', 'code')(programme.code)
  const options = {
    collection: 'exhibitions' as CollectionSlug,
    depth: 0,
    draft: false,
    fallbackLocale: false,
    overrideAccess: true,
  } as const
  for (const { organisers, plannedFor: _, topics, vi, en, ...shared } of exhibitions) {
    const data = {
      ...shared,
      ...worded(vi),
      unit,
      programme: programmeId,
      organisers: await Promise.all(organisers.map(unitOf)),
      topics: await Promise.all(topics.map(topicOf)),
    }
    const standing = await findRecord(payload, 'exhibitions', { slug: { equals: vi.slug } })
    const stored = standing ?? (await payload.create({ ...options, data: data as Data, locale: 'vi' }))
    const english = (await payload.findByID({ ...options, id: stored.id, locale: 'en' })) as StoredRecord
    if (!english.title) await payload.update({ ...options, id: stored.id, data: worded(en), locale: 'en' })
  }
}
