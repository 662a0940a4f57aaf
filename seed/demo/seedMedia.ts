import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import type { StoredRecord } from '../upsertRecord'
import type { libraries } from './media'
import { atOnce, day, standing, type Data, type Ids, type Plan, type Writer } from './records'

/** Where the demo's files lie. */
export type Folders = { pictures: string; booklets: string }

type Library = (typeof libraries)[number]

/** The pictures and booklets by file name, each in its unit's library, brought in by one of its people. */
export async function seedMedia(
  payload: Payload,
  folders: Folders,
  { plan, shelves, writers }: { plan: Plan; shelves: readonly Library[]; writers: Map<string, Writer> },
): Promise<Ids> {
  const ids: Ids = new Map()
  const stands = await standing(payload, 'media', 'sha256')
  for (const library of shelves) {
    const shelf = { ...library, stands, unit: plan.unit(library.unit), writer: writers.get(library.writer) }
    await atOnce(library.files, async (file) => {
      ids.set(file.file, await seedFile(payload, folders, shelf, file))
    })
  }
  return ids
}

type Shelf = Pick<Library, 'credit' | 'holder' | 'unit'> & { stands: Ids; writer: Writer | undefined }

/** A file is known by its bytes: one drawn anew is a new file. */
async function seedFile(
  payload: Payload,
  { booklets, pictures }: Folders,
  { credit, holder, stands, unit, writer }: Shelf,
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
  const known = stands.get(sha256)
  if (known) return known
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
