import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'

import articles from './demo/articles.json'
import media from './demo/media.json'
import people from './demo/people.json'
import programme from './plan/programme.json'
import { lexicalParagraphs } from './lexicalParagraphs'
import { findRecord, type StoredRecord } from './upsertRecord'

type Data = RequiredDataFromCollectionSlug<CollectionSlug>

type Writer = StoredRecord & { collection: 'users' }

/** Ids by what people know the records by: e-mail keys, slugs, clauses, file names. */
type Ids = Map<string, string>

const day = (date: string): string => `${date}T05:00:00.000Z`

/** A record of the plan; the demo stands on it. */
async function planned(payload: Payload, collection: string, field: string, value: string): Promise<string> {
  const record = await findRecord(payload, collection, { [field]: { equals: value } })
  if (!record) throw new Error(`The demo needs ${collection} ${value}: seed the plan first.`)
  return record.id
}

/** The people of the story. Who already has an account keeps it as it is, password and all. */
async function seedPeople(payload: Payload): Promise<Map<string, Writer>> {
  const writers = new Map<string, Writer>()
  for (const { key, unit, roles, ...account } of people) {
    const standing = await findRecord(payload, 'users', { email: { equals: account.email } })
    const data = {
      ...account,
      active: true,
      memberships: [{ unit: await planned(payload, 'units', 'slug', unit), roles }],
    }
    const stored =
      standing ?? (await payload.create({ collection: 'users', data: data as Data, depth: 0, overrideAccess: true }))
    writers.set(key, { ...(stored as StoredRecord), collection: 'users' })
  }
  return writers
}

/** The pictures, known by their bytes: a file drawn anew is a new picture. */
async function seedMedia(payload: Payload, directory: string, writer: Writer): Promise<Ids> {
  const ids: Ids = new Map()
  const options = { collection: 'media', depth: 0, fallbackLocale: false, overrideAccess: true, user: writer } as const
  const unit = await planned(payload, 'units', 'slug', 'bao-gia-lai')
  for (const { file, takenAt, place, vi, en } of media) {
    const bytes = await readFile(path.join(directory, file))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const standing = await findRecord(payload, 'media', { sha256: { equals: sha256 } })
    const shared = {
      unit,
      takenAt: day(takenAt),
      place,
      credit: 'Đồ họa: Báo Gia Lai',
      licence: { kind: 'own', holder: 'Báo Gia Lai' },
      people: { shown: false, consent: false, minor: false, guardianConsent: false },
    }
    const stored =
      standing ??
      ((await payload.create({
        ...options,
        data: { ...shared, ...vi } as Data,
        file: { data: bytes, mimetype: 'image/jpeg', name: file, size: bytes.length },
        locale: 'vi',
      })) as StoredRecord)
    if (!standing) await payload.update({ ...options, id: stored.id, data: en as Data, locale: 'en' })
    ids.set(file, stored.id)
  }
  return ids
}

type Wording = (typeof articles)[number]['vi']

const worded = ({ body, ...words }: Wording): object => ({ ...words, body: lexicalParagraphs(body) })

/** The articles, as drafts written by their reporters. One that stands is left alone: people may have gone on with it. */
async function seedArticles(payload: Payload, writers: Map<string, Writer>, pictures: Ids): Promise<void> {
  const unit = await planned(payload, 'units', 'slug', 'bao-gia-lai')
  const programmeId = await planned(payload, 'programmes', 'code', programme.code)
  for (const { key: _, writer, eventDate, topics: clauses, leadMedia, gallery, vi, en, ...shared } of articles) {
    const options = {
      collection: 'articles',
      depth: 0,
      draft: false,
      fallbackLocale: false,
      overrideAccess: true,
      user: writers.get(writer),
    } as const
    const topics = await Promise.all(clauses.map((clause) => planned(payload, 'topics', 'clause', clause)))
    const data = {
      ...shared,
      ...worded(vi),
      unit,
      programme: programmeId,
      topics,
      eventDate: day(eventDate),
      leadMedia: pictures.get(leadMedia),
      gallery: gallery.map((file) => ({ media: pictures.get(file) })),
    }
    const standing = await findRecord(payload, 'articles', { slug: { equals: vi.slug } })
    const stored = standing ?? (await payload.create({ ...options, data: data as Data, locale: 'vi' }))
    if (!en) continue
    const english = (await payload.findByID({ ...options, id: stored.id, locale: 'en' })) as StoredRecord
    if (!english.title) await payload.update({ ...options, id: stored.id, data: worded(en) as Data, locale: 'en' })
  }
}

/**
 * Writes the demo's people, pictures and four articles onto a seeded plan (`seedPlan`). May be run again: what stands is
 * left as people have made it.
 * @param options.pictures folder of the pictures that `drawPictures` drew @default seed/pictures of the working directory
 */
export async function seedDemo(payload: Payload, options: { pictures?: string } = {}): Promise<void> {
  const writers = await seedPeople(payload)
  const pictures = await seedMedia(payload, options.pictures ?? path.resolve('seed/pictures'), writers.get('reporter')!)
  await seedArticles(payload, writers, pictures)
}
