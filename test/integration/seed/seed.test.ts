import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { seedDemo } from '../../../seed/seedDemo'
import documents from '../../../seed/plan/documents.json'
import observances from '../../../seed/plan/observances.json'
import { seedPlan } from '../../../seed/seedPlan'
import { type ContentDesk, openContentDesk } from '../../helpers/contentDesk'

const seeded = [
  ...['units', 'programmes', 'topics', 'library-documents', 'observances'],
  ...['users', 'media', 'articles', 'publications', 'exhibitions'],
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
  await seedDemo(desk.payload)
})
afterAll(() => desk?.close())

describe('the seed', () => {
  it('is the same after a second run', async () => {
    const first = await counts()
    const programme = await one('programmes', 'code', 'asean-2021-2025', 'en')
    await seedPlan(desk.payload)
    await seedDemo(desk.payload)
    expect(await counts()).toEqual(first)
    const { updatedAt: _, ...again } = await one('programmes', 'code', 'asean-2021-2025', 'en')
    const { updatedAt: __, ...before } = programme
    expect(again).toEqual(before)
    expect(first).toMatchObject({
      ...{ units: 63, programmes: 1, topics: 11, 'library-documents': 19, observances: 10 },
      ...{ articles: 14, publications: 3, exhibitions: 8, media: 35, users: 21 },
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

  it('writes publications with a file in each language, on the same parts (P-IV.3)', async () => {
    const vi = await one('publications', 'slug', 'hang-gia-lai-vao-asean-so-tay-quy-tac-xuat-xu', 'vi')
    const en = await one('publications', 'id', vi.id, 'en')
    const parts = (of: typeof vi) =>
      (of.sections as { id: string; heading: string; body: object }[]).map(({ id }) => id)
    expect(parts(vi)).toHaveLength(5)
    expect(parts(en)).toEqual(parts(vi))
    expect((en.sections as { heading: string }[])[0]?.heading).toBe('Why origin has to be proved')
    const editor = await one('users', 'email', 'huong.pham@gialai.example', 'vi')
    expect(vi).toMatchObject({ createdBy: editor.id, _status: 'draft', slug: expect.stringMatching(/^hang-gia-lai/) })
    const files = await Promise.all([vi.file, en.file].map((id) => one('media', 'id', String(id), 'vi')))
    expect(files.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['hang-gia-lai-vao-asean.vi.pdf', 'application/pdf'],
      ['gia-lai-goods-to-asean.en.pdf', 'application/pdf'],
    ])
  })

  it('writes the exhibitions of the plan with days, poster and works in both languages (P-IV.5)', async () => {
    const vi = await one('exhibitions', 'slug', 'trung-bay-nghi-le-cuoi-truyen-thong', 'vi')
    const en = await one('exhibitions', 'id', vi.id, 'en')
    expect(vi).toMatchObject({
      start: '2025-03-21T01:00:00.000Z',
      form: 'exhibition',
      venue: { name: 'Bảo tàng tỉnh Gia Lai', point: [108.0021, 13.9803] },
    })
    expect(en).toMatchObject({ venue: { name: 'Gia Lai Provincial Museum' } })
    const works = en.works as { title: string; creator: string; country: string; media: string }[]
    expect(works).toHaveLength(3)
    expect(works[0]).toMatchObject({ title: 'The pair of bracelets', country: 'vn' })
    expect((vi.works as typeof works)[0]).toMatchObject({ title: 'Đôi vòng trao', media: works[0]?.media })
    const poster = await one('media', 'id', String(vi.poster), 'vi')
    expect(poster.filename).toBe('ap-phich-nghi-le-cuoi.jpg')
  })

  it('leaves alone what people went on with', async () => {
    const article = await one('articles', 'slug', 'gia-lai-don-doan-nghe-thuat-lao', 'vi')
    const options = { collection: 'articles', id: article.id, depth: 0, overrideAccess: true } as const
    await desk.payload.update({ ...options, data: { place: 'Quảng trường' }, fallbackLocale: false, locale: 'vi' })
    await seedDemo(desk.payload)
    expect(await one('articles', 'id', article.id, 'vi')).toMatchObject({ place: 'Quảng trường' })
  })
})
