import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { findRecord, type StoredRecord } from '../upsertRecord'
import { libraries } from './media'
import { atOnce, day, planned, type Data, type Ids, type Writer } from './records'

/** Where the demo's files lie. */
export type Folders = { pictures: string; booklets: string }

type Library = (typeof libraries)[number]

/** The pictures and booklets by file name, each in its unit's library, brought in by one of its people. */
export async function seedMedia(payload: Payload, folders: Folders, writers: Map<string, Writer>): Promise<Ids> {
  const ids: Ids = new Map()
  for (const library of libraries) {
    const unit = await planned(payload, 'units', 'slug', library.unit)
    const shelf = { ...library, unit, writer: writers.get(library.writer) }
    await atOnce(library.files, async (file) => {
      ids.set(file.file, await seedFile(payload, folders, shelf, file))
    })
  }
  return ids
}

type Shelf = Pick<Library, 'credit' | 'holder' | 'unit'> & { writer: Writer | undefined }

/** A file is known by its bytes: one drawn anew is a new file. */
async function seedFile(
  payload: Payload,
  { booklets, pictures }: Folders,
  { credit, holder, unit, writer }: Shelf,
  { en, file, place, takenAt, vi }: Library['files'][number],
): Promise<string> {
  const options = {
    collection: 'media',
    depth: 0,
    disableTransaction: true,
    fallbackLocale: false,
    overrideAccess: true,
    user: writer,
  } as const
  const paper = file.endsWith('.pdf')
  const bytes = await readFile(path.join(paper ? booklets : pictures, file))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const standing = await findRecord(payload, 'media', { sha256: { equals: sha256 } })
  if (standing) return standing.id
  const data = {
    unit,
    takenAt: day(takenAt),
    place,
    credit,
    licence: { kind: 'own', holder },
    people: { shown: false, consent: false, minor: false, guardianConsent: false },
    ...vi,
  }
  const mimetype = paper ? 'application/pdf' : 'image/jpeg'
  const stored = (await payload.create({
    ...options,
    data: data as Data,
    file: { data: bytes, mimetype, name: file, size: bytes.length },
    locale: 'vi',
  })) as StoredRecord
  await payload.update({ ...options, id: stored.id, data: en as Data, locale: 'en' })
  return stored.id
}
