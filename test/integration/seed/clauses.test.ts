import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import clauses from '../../../seed/plan/clauses.json'
import { seedHouse } from '../../helpers/seededHouse'
import { type Newsroom, startNewsroom } from '../../helpers/newsroom'

/** The clauses as the people who ask for the product number them; it stands beside the repository where it is kept. */
const domain = path.resolve('..', 'shared', 'domain.md')

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await startNewsroom({ seeded: true })
  await seedHouse(newsroom.payload, newsroom.settings.dataDir)
})
afterAll(() => newsroom?.close())

describe.each(clauses)('$clause $vi.title', ({ clause, en, records, vi }) => {
  it('has a record that names it in each place it says, or a reason why none can be seeded', async () => {
    if (records.length === 0) expect([vi.note, en.note].every(Boolean), clause).toBe(true)
    for (const { collection, field } of records) {
      const { totalDocs } = await newsroom.payload.count({
        collection: collection as CollectionSlug,
        locale: 'vi',
        overrideAccess: true,
        where: { [field]: { equals: clause } },
      })
      expect(totalDocs, `${collection}.${field}`).toBeGreaterThan(0)
    }
  })
})

it('says of every clause of a seeded record that it knows it', async () => {
  const known = clauses.map(({ clause }) => clause)
  for (const collection of ['units', 'topics', 'library-documents', 'observances', 'exhibitions']) {
    const { docs } = await newsroom.payload.find({
      collection: collection as CollectionSlug,
      depth: 0,
      fallbackLocale: false,
      overrideAccess: true,
      pagination: false,
    })
    expect(docs.length, collection).toBeGreaterThan(0)
    for (const doc of docs as unknown as { clause: string; id: string }[]) {
      expect(known, `${collection} ${doc.id}`).toContain(doc.clause)
    }
  }
})

describe.skipIf(!existsSync(domain))('the list of clauses', () => {
  it('is the one of the domain', async () => {
    const rows = (await readFile(domain, 'utf8')).matchAll(/^\| (P-[\w.]+) \|/gm)
    const ids = [...rows].map(([, id]) => id).sort()
    expect(ids.length).toBeGreaterThan(20)
    const listed = clauses.filter((each) => !('heading' in each)).map(({ clause }) => clause)
    expect(listed.sort()).toEqual(ids)
  })
})
