import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import exhibitions from '../../../seed/plan/exhibitions.json'
import { seedExhibitions } from '../../../seed/seedExhibitions'
import { seedPlan } from '../../../seed/seedPlan'
import { startNewsroom, type Newsroom } from '../../helpers/newsroom'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await startNewsroom()
  await seedPlan(newsroom.payload)
  await seedExhibitions(newsroom.payload)
})
afterAll(() => newsroom?.close())

/** The one record of this slug, in a language. */
async function one(collection: string, slug: string, locale: 'vi' | 'en') {
  const found = await newsroom.payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    fallbackLocale: false,
    locale,
    overrideAccess: true,
    where: { slug: { equals: slug } },
  })
  expect(found.totalDocs, `${collection} ${slug}`).toBe(1)
  return found.docs[0] as unknown as Record<string, unknown> & { id: string }
}

describe('the seed of a house that is no demo', () => {
  it('P-IV.5 has the eight exhibitions of the plan as drafts of their department, without a day that the plan does not give', async () => {
    const unit = await one('units', 'so-vhttdl', 'vi')
    for (const { clause, countries, en, form, vi } of exhibitions) {
      const stored = await one('exhibitions', vi.slug, 'vi')
      expect(stored).toMatchObject({
        _status: 'draft',
        clause,
        form,
        title: vi.title,
        unit: unit.id,
        organisers: [unit.id],
      })
      expect([stored.start ?? null, stored.end ?? null], vi.slug).toEqual([null, null])
      expect(stored.countries ?? []).toEqual(countries)
      expect(await one('exhibitions', en.slug, 'en')).toMatchObject({
        id: stored.id,
        title: en.title,
        slug: en.slug,
      })
    }
  })

  it('doubles nothing in a second run', async () => {
    await seedExhibitions(newsroom.payload)
    const { totalDocs } = await newsroom.payload.count({ collection: 'exhibitions', overrideAccess: true })
    expect(totalDocs).toBe(exhibitions.length)
  })
})
