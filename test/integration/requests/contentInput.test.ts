import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { systemClock } from '../../../src/settings/clock'
import { lexical, startSmallNewsroom, type SmallNewsroom } from '../../helpers/smallNewsroom'

type Doc = { id: string } & Record<string, unknown>
type Invalid = { errors: { code: string; data: { errors: { message: string; path: string }[] }; message: string }[] }

let newsroom: SmallNewsroom
const missing = () =>
  newsroom.payload.db.name === 'mongoose' ? '6560a1b2c3d4e5f6a7b8c9d0' : '01980000-0000-7000-8000-000000000000'

beforeAll(async () => {
  newsroom = await startSmallNewsroom({ clock: systemClock })
})
afterAll(() => newsroom?.close())

const create = (body: unknown, query = '', language = 'vi') =>
  newsroom.request<{ doc: Doc } & Invalid>(`/api/notes${query}`, { body, language, token: newsroom.token })

/** A field and a value that is none of its kind. */
const wrong: [string, unknown][] = [
  ['title', { a: 1 }],
  ['title', 5],
  ['title', 'a'.repeat(1_001)],
  ['summary', ['a']],
  ['summary', 'a'.repeat(20_001)],
  ['tags', 'asean'],
  ['tags', [1]],
  ['count', 'bốn'],
  ['count', [1]],
  ['urgent', 'có'],
  ['day', 'hôm qua'],
  ['day', 5],
  ['day', '2026-13-45'],
  ['kind', { a: 1 }],
  ['audiences', 'public'],
  ['contact', {}],
  ['point', [1]],
  ['point', 'a'],
  ['related', 'không phải mã'],
  ['related', { a: 1 }],
  ['related', [1]],
  ['readers', 'x'],
  ['readers', [{ id: 5 }]],
  ['either', 'x'],
  ['either', { relationTo: 'passwords', value: 'x' }],
  ['licence', 'own'],
  ['licence', null],
  ['licence', { holder: 1 }],
  ['works', 'x'],
  ['works', [null]],
  ['works', [{ year: {} }]],
  ['works', [{ id: { $ne: 1 } }]],
  ['blocks', [{ blockType: 'script' }]],
  ['blocks', [{ blockType: 'quote', words: [] }]],
  ['body', 'chữ'],
  ['body', {}],
  ['body', { root: null }],
  ['body', { root: { children: {}, type: 'root' } }],
  ['body', { root: { children: [null], type: 'root' } }],
  ['body', { root: { children: [{ type: 'text' }], type: 'root' } }],
  ['body', { root: { children: [{ children: 5, type: 'paragraph' }], type: 'root' } }],
  ['body', { root: { children: [{ type: 'evil' }], type: 'root' } }],
  ['body', { root: { children: [{ type: 'upload', value: {} }], type: 'root' } }],
  [
    'body',
    { root: { children: [{ children: [], fields: { url: 'javascript:alert(1)' }, type: 'link' }], type: 'root' } },
  ],
  ['body', { root: { children: [{ children: [], type: 'link' }], type: 'root' } }],
]

describe('what is written to content', () => {
  it('takes a value of every kind', async () => {
    const related = (await create({ title: 'Bài trước' })).body.doc.id
    const { body, status } = await create({
      audiences: ['public'],
      blocks: [{ blockType: 'quote', words: 'Đoàn kết' }],
      body: lexical('Đoạn một', 'Đoạn hai'),
      contact: 'ha@example.vn',
      count: 4.5,
      day: '2026-10-01T07:00:00+07:00',
      either: { relationTo: 'notes', value: related },
      kind: 'news',
      licence: { holder: 'Báo Gia Lai' },
      point: [108.0, 13.98],
      readers: [],
      related,
      summary: 'Sapo',
      tags: ['asean'],
      title: 'Gia Lai và ASEAN',
      urgent: true,
      works: [{ name: 'Cồng chiêng', year: 2025 }],
    })
    expect(status, JSON.stringify(body.errors)).toBe(201)
    expect(body.doc).toMatchObject({ count: 4.5, kind: 'news', related, title: 'Gia Lai và ASEAN', urgent: true })
  })

  it('takes what the admin form sends for nothing', async () => {
    const nothing = {
      body: null,
      contact: null,
      count: null,
      day: '',
      related: '',
      tags: [],
      title: '',
      urgent: false,
      works: 0,
    }
    expect((await create(nothing)).status).toBe(201)
  })

  it('stores text as NFC, without what cannot be published', async () => {
    const decomposed = 'Người Việt'.normalize('NFD')
    const { body } = await create({
      body: lexical(decomposed),
      tags: [decomposed],
      title: `${decomposed}\u0000\u000b\ud800`,
      works: [{ name: decomposed }],
    })
    const { body: stored } = await newsroom.request<Doc>(`/api/notes/${body.doc.id}`, { token: newsroom.token })
    expect(stored).toMatchObject({ tags: ['Người Việt'], title: 'Người Việt', works: [{ name: 'Người Việt' }] })
    expect(JSON.stringify(stored.body)).toContain('Người Việt')
  })

  it('checks every language of a write in all languages', async () => {
    const { body, status } = await create(
      { title: { en: 5, vi: 'Đúng' }, works: [{ name: { vi: {} } }] },
      '?locale=all',
    )
    expect(status).toBe(400)
    expect(body.errors[0]?.data.errors.map(({ path }) => path)).toEqual(['title.en', 'works.0.name.vi'])
  })

  it.each(wrong.map(([field, value]) => [field, JSON.stringify(value).slice(0, 60), value] as const))(
    'refuses %s = %s at its field',
    async (field, _shown, value) => {
      const { body, status } = await create({ [field]: value }, '', 'en')
      expect(status, JSON.stringify(body)).toBe(400)
      expect(body.errors[0]?.code).toBe('request.invalidField')
      const [first] = body.errors[0]?.data.errors ?? []
      expect(first?.path.split('.')[0]).toBe(field)
      expect(first?.message).toMatch(/^[A-Z][^{}]+\.$/)
    },
  )

  it('refuses a relation to what does not exist, and keeps one that was deleted since', async () => {
    const target = (await create({ title: 'Đích' })).body.doc.id
    const { body } = await create({ related: target, title: 'Trỏ tới đích' })
    const { status } = await create({ related: missing() })
    expect(status).toBe(400)
    await newsroom.request(`/api/notes/${target}`, { method: 'DELETE', token: newsroom.token })
    const { body: stored } = await newsroom.request<Doc>(`/api/notes/${body.doc.id}`, { token: newsroom.token })
    const saved = await newsroom.request(`/api/notes/${body.doc.id}`, {
      body: { related: stored.related ?? null, title: 'Sửa tiếp' },
      method: 'PATCH',
      token: newsroom.token,
    })
    expect(saved.status, JSON.stringify(saved.body)).toBe(200)
  })

  it('says it in the language of the request', async () => {
    const [vi, en] = [await create({ title: 5 }, '', 'vi'), await create({ title: 5 }, '', 'en-GB,en;q=0.8')]
    expect(vi.body.errors[0]?.data.errors[0]?.message).toBe('Phải là chữ.')
    expect(en.body.errors[0]?.message).toBe('Some fields hold a value of the wrong type: title.')
  })
})
