import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { seedDemo } from '../../../seed/seedDemo'
import { seedExhibitions } from '../../../seed/seedExhibitions'
import documents from '../../../seed/plan/documents.json'
import exhibitions from '../../../seed/plan/exhibitions.json'
import observances from '../../../seed/plan/observances.json'
import { seedPlan } from '../../../seed/seedPlan'
import { type ContentDesk, openContentDesk } from '../../helpers/contentDesk'

const seeded = [
  ...['units', 'programmes', 'topics', 'library-documents', 'observances'],
  ...['exhibitions', 'users', 'media', 'articles'],
]

let desk: ContentDesk

async function counts(): Promise<Record<string, number>> {
  const entries = await Promise.all(
    seeded.map(async (collection): Promise<[string, number]> => {
      const { totalDocs } = await desk.payload.count({ collection: collection as CollectionSlug, overrideAccess: true })
      return [collection, totalDocs]
    }),
  )
  return Object.fromEntries(entries)
}

async function one(collection: string, field: string, value: string, locale: 'vi' | 'en') {
  const found = await desk.payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    fallbackLocale: false,
    locale,
    overrideAccess: true,
    where: { [field]: { equals: value } },
  })
  expect(found.totalDocs, `${collection} with ${field} ${value}`).toBe(1)
  return found.docs[0] as unknown as Record<string, unknown> & { id: string }
}

beforeAll(async () => {
  desk = await openContentDesk()
  await seedPlan(desk.payload)
  await seedExhibitions(desk.payload)
  await seedDemo(desk.payload)
})
afterAll(() => desk?.close())

describe('the seed', () => {
  it('is the same after a second run', async () => {
    const first = await counts()
    const programme = await one('programmes', 'code', 'asean-2021-2025', 'en')
    await seedPlan(desk.payload)
    await seedExhibitions(desk.payload)
    await seedDemo(desk.payload)
    expect(await counts()).toEqual(first)
    const { updatedAt: _, ...again } = await one('programmes', 'code', 'asean-2021-2025', 'en')
    const { updatedAt: __, ...before } = programme
    expect(again).toEqual(before)
    expect(first).toMatchObject({
      ...{ units: 63, programmes: 1, topics: 11, 'library-documents': 19, observances: 10 },
      ...{ exhibitions: 8, articles: 4, media: 6, users: 13 },
    })
  })

  it('holds the programme in both languages, with duties tied to units', async () => {
    const vi = await one('programmes', 'code', 'asean-2021-2025', 'vi')
    const en = await one('programmes', 'code', 'asean-2021-2025', 'en')
    expect(vi.deadline).toEqual({ day: 9, month: 11 })
    expect(en.name).toBe('ASEAN information and communication in Gia Lai province, 2021–2025')
    const duties = vi.duties as { clause: string; units: string[]; text: string }[]
    expect(duties.map((duty) => duty.clause)).toHaveLength(10)
    for (const duty of duties) expect(duty.units.length, duty.clause).toBeGreaterThan(0)
  })

  it('attaches its library and its observances to the programme, whose form shows them', async () => {
    const programme = await one('programmes', 'code', 'asean-2021-2025', 'vi')
    const joined = (await desk.payload.findByID({
      collection: 'programmes',
      depth: 1,
      fallbackLocale: false,
      id: programme.id,
      joins: { library: { limit: 100 }, observances: { limit: 100 } },
      locale: 'en',
      overrideAccess: true,
    })) as unknown as Record<'library' | 'observances', { docs: { slug: string; title?: string; name?: string }[] }>
    expect(joined.library.docs.map(({ slug }) => slug).sort()).toEqual(documents.map(({ slug }) => slug).sort())
    expect(joined.observances.docs.map(({ slug }) => slug).sort()).toEqual(observances.map(({ slug }) => slug).sort())
    const theme = joined.observances.docs.find(({ slug }) => slug === 'chu-de-asean-2025')
    expect(theme?.name).toBe('Inclusivity and Sustainability')
    const decision = await one('library-documents', 'slug', '542-qd-ubnd', 'vi')
    expect(decision).toMatchObject({ number: '542/QĐ-UBND', clause: 'P-1.7', issuer: 'Ủy ban nhân dân tỉnh Gia Lai' })
    expect(String(decision.date)).toContain('2019-09-05')
  })

  it('P-IV.5 has the eight exhibitions of the plan as drafts of their department, without a day that the plan does not give', async () => {
    const unit = await one('units', 'slug', 'so-vhttdl', 'vi')
    for (const { clause, countries, en, form, vi } of exhibitions) {
      const stored = await one('exhibitions', 'slug', vi.slug, 'vi')
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
      expect(await one('exhibitions', 'slug', en.slug, 'en')).toMatchObject({
        id: stored.id,
        title: en.title,
        slug: en.slug,
      })
    }
  })

  it('ends the district level on 30 June 2025 and knows who took over', async () => {
    const pleiku = await one('units', 'slug', 'tp-pleiku', 'vi')
    expect(String(pleiku.validTo)).toContain('2025-06-30')
    expect(pleiku.successor ?? null).toBeNull()
    expect(pleiku.note).toContain('không có một đơn vị kế thừa duy nhất')
    const lead = await one('units', 'slug', 'so-tttt', 'vi')
    expect(lead.successor).toBe((await one('units', 'slug', 'so-khcn', 'vi')).id)
  })

  it('writes articles as their reporters, with pictures whose hash is that of their file', async () => {
    const vi = await one('articles', 'slug', 'tuan-le-asean-tai-pleiku', 'vi')
    const en = await desk.payload.findByID({
      collection: 'articles',
      depth: 0,
      fallbackLocale: false,
      id: vi.id,
      locale: 'en',
      overrideAccess: true,
    })
    expect(en).toMatchObject({ title: 'ASEAN Week in Pleiku', slug: 'asean-week-in-pleiku' })
    const reporter = await one('users', 'email', 'ha.nguyen@gialai.example', 'vi')
    expect(vi).toMatchObject({ createdBy: reporter.id, updatedBy: reporter.id, _status: 'draft' })
    const picture = await one('media', 'id', String(vi.leadMedia), 'vi')
    const bytes = await readFile(path.resolve('seed/pictures/tuan-le-asean-pleiku.jpg'))
    expect(picture.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  it('leaves alone what people went on with', async () => {
    const article = await one('articles', 'slug', 'gia-lai-don-doan-nghe-thuat-lao', 'vi')
    const options = { collection: 'articles', id: article.id, depth: 0, overrideAccess: true } as const
    await desk.payload.update({ ...options, data: { place: 'Quảng trường' }, fallbackLocale: false, locale: 'vi' })
    await seedDemo(desk.payload)
    expect(await one('articles', 'id', article.id, 'vi')).toMatchObject({ place: 'Quảng trường' })
  })
})
