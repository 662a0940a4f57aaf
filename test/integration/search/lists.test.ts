import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { openHttpDesk, type HttpDesk } from '../../contract/httpDesk'
import { startInProcessTarget, type InProcessTarget } from '../../contract/inProcessTarget'
import { findRecord } from '../../../seed/upsertRecord'

let target: InProcessTarget
let desk: HttpDesk

const title = 'Đắk Đoa vào mùa 100% cà phê'

/** Records that no list names by words of people: they are reached from what they belong to. */
const withoutWords = ['contributions', 'delivery-attempts', 'review-decisions']

beforeAll(async () => {
  target = await startInProcessTarget()
  // It asks as the admin's lists do, which is more than the contract promises.
  desk = await openHttpDesk(target, { lawful: false })
  await desk.publish(await desk.writeArticle(title))
  await vi.waitFor(async () => expect(await find('deliveries', 'searchText', 'dak doa')).not.toEqual([]), {
    interval: 100,
    timeout: 30_000,
  })
})
afterAll(() => target?.close())

type Found = { id: string } & Record<string, unknown>

async function find(collection: string, field: string, asked: string, more = ''): Promise<Found[]> {
  const query = `where[${field}][like]=${encodeURIComponent(asked)}&depth=0&limit=200&sort=id${more}`
  const reply = await desk.as<{ docs: Found[] }>('administrator', `/api/${collection}?${query}`)
  expect(reply.status, `${collection} ${asked}: ${JSON.stringify(reply.body)}`).toBe(200)
  return reply.body.docs
}

/** The same words as people type them. */
const typed = (words: string): string[] => [
  words,
  words.normalize('NFD'),
  words.toUpperCase(),
  words.toLowerCase().normalize('NFD'),
  words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd'),
  words.split(' ').reverse().join(' '),
  `  ${words.replaceAll(' ', '   ')} `,
]

const lists: [collection: string, picker: string, words: string][] = [
  ['articles', 'title', 'Cà phê Gia Lai vào thị trường'],
  ['media', 'filename', 'Đồi cà phê xanh'],
  ['topics', 'name', 'Trụ cột Văn hóa'],
  ['programmes', 'name', 'quảng bá ASEAN giai đoạn'],
  ['library-documents', 'title', 'nền công vụ làm chất xúc tác'],
  ['library-documents', 'title', '1160/QĐ-TTg'],
  ['library-documents', 'title', 'Quyết định 1160'],
  ['observances', 'name', 'Ngày Việt Nam gia nhập'],
  ['users', 'name', 'Rơ Châm H’Lan'],
  ['portals', 'name', 'Cổng thông tin điện tử tỉnh'],
  ['editions', 'title', title],
  ['review-runs', 'title', title],
  ['deliveries', 'title', title],
]

describe('P-4.1 every list', () => {
  it.each(lists)('of %s finds by %s, as by its search box: %s', async (collection, picker, words) => {
    const found = await find(collection, 'searchText', words)
    expect(found.length, words).toBeGreaterThan(0)
    for (const asked of typed(words))
      for (const field of ['searchText', picker])
        for (const locale of ['', '&locale=en'])
          expect(ids(await find(collection, field, asked, locale)), `${field}: ${asked} ${locale}`).toEqual(ids(found))
  })

  it('of the product is searched by words, but those of records that have none', () => {
    const unsearched = target.payload.config.collections
      .filter(({ admin, slug }) => admin.hidden !== true && !slug.startsWith('payload-'))
      .filter(({ admin, flattenedFields }) => {
        const searched = admin.listSearchableFields?.join() === 'searchText'
        return !searched || !flattenedFields.some(({ name }) => name === 'searchText')
      })
      .map(({ slug }) => slug)
    expect(unsearched.sort()).toEqual(withoutWords)
  })

  it('finds what it shows: a Vietnamese title where there is no English one', async () => {
    const [article] = await find('articles', 'title', 'dak doa vao mua', '&locale=en&fallback-locale=vi')
    expect(article?.title).toBe(title)
  })

  it('takes a search of signs for no search at all', async () => {
    const all = ids(await find('units', 'searchText', 'a'))
    for (const signs of ['%', '_', ' %_ ', '...'])
      expect((await find('units', 'searchText', signs)).length, signs).toBeGreaterThanOrEqual(all.length)
    expect(await find('units', 'searchText', 'khong co don vi nay')).toEqual([])
  })

  it('is asked the opposite in the same words', async () => {
    const all = await find('topics', 'searchText', 'p')
    const found = await find('topics', 'searchText', 'trụ cột')
    const query = `where[name][not_like]=${encodeURIComponent('TRU COT')}&depth=0&limit=200&sort=id`
    const others = await desk.as<{ docs: Found[] }>('administrator', `/api/topics?${query}`)
    expect([...ids(found), ...ids(others.body.docs)].sort()).toEqual(ids(all).sort())
    expect(found.length).toBeGreaterThan(0)
  })

  it('is found over GraphQL alike', async () => {
    const query = `{ Units(where: { name: { like: "NGOAI vu" } }) { docs { slug } } }`
    const reply = await desk.as<{ data: { Units: { docs: { slug: string }[] } } }>('reporter', '/api/graphql', {
      body: { query },
    })
    expect(reply.body.data.Units.docs).toEqual([{ slug: 'so-ngoai-vu' }])
  })
})

describe('a text that is searched as it stands', () => {
  it('takes % and _ for themselves on both databases', async () => {
    const unit = await findRecord(target.payload, 'units', { slug: { equals: 'hoi-ccb' } })
    const options = {
      collection: 'units' as CollectionSlug,
      id: unit?.id ?? '',
      depth: 0,
      overrideAccess: true,
    } as const
    await target.payload.update({ ...options, data: { site: 'https://x.example/a_b?c=100%' } as never, locale: 'vi' })
    const byOperator = async (operator: string, asked: string): Promise<unknown[]> => {
      const query = `where[site][${operator}]=${encodeURIComponent(asked)}&depth=0&limit=200`
      const { body } = await desk.as<{ docs: Found[] }>('administrator', `/api/units?${query}`)
      return body.docs.map(({ slug }) => slug)
    }
    for (const operator of ['like', 'contains']) {
      expect(await byOperator(operator, 'a_b?c=100%'), operator).toEqual(['hoi-ccb'])
      expect(await byOperator(operator, 'a_b?c=1%0%'), operator).toEqual([])
      expect(await byOperator(operator, 'x_example'), operator).toEqual([])
    }
    const without = await byOperator('not_like', '100%')
    expect(without).not.toContain('hoi-ccb')
    expect(without).toContain('bao-gia-lai')
  })
})

const ids = (found: Found[]): string[] => found.map(({ id }) => id)
