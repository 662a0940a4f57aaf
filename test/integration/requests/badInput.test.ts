import { readdir } from 'node:fs/promises'
import path from 'node:path'

import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { lexicalParagraphs } from '../../../seed/lexicalParagraphs'
import { expectError } from '../../contract/expectError'
import { openHttpDesk, type HttpDesk, type Wire } from '../../contract/httpDesk'
import { startInProcessTarget, type InProcessTarget } from '../../contract/inProcessTarget'
import wrongValues from '../../fixtures/requests/wrongArticleValues.json'
import { ask, type Reply } from '../../helpers/ask'

let target: InProcessTarget
let desk: HttpDesk
let article: string

beforeAll(async () => {
  target = await startInProcessTarget()
  desk = await openHttpDesk(target, { lawful: false })
  article = await desk.writeArticle(
    'Bài nguyên vẹn',
    { gallery: [{ media: desk.ids.picture }] },
    'The article as it was',
  )
})
afterAll(() => target?.close())

/** Everything that a write to articles could leave behind. */
async function everything(): Promise<unknown> {
  const { db } = target.payload
  const count = async (collection: string) =>
    (await db.count({ collection: collection as CollectionSlug, where: {} })).totalDocs
  return {
    counts: await Promise.all(['articles', 'media', 'contributions', 'review-runs', 'audit-events'].map(count)),
    document: await db.findOne({ collection: 'articles', locale: 'all', where: { id: { equals: article } } }),
    files: (await readdir(path.join(process.env.DATA_DIR ?? '', 'media'))).sort(),
    versions: (await db.countVersions({ collection: 'articles', where: {} })).totalDocs,
  }
}

/** A write of the reporter's that has to be refused and to leave nothing behind. */
async function refused(asked: { body: unknown; method: string; path: string }): Promise<Reply<Wire>> {
  const before = await everything()
  const reply = await desk.as('reporter', asked.path, { body: asked.body, method: asked.method })
  expect(await everything(), JSON.stringify(asked.body).slice(0, 100)).toEqual(before)
  return reply
}

const absent = () =>
  target.payload.db.name === 'mongoose' ? '6560a1b2c3d4e5f6a7b8c9d0' : '01980000-0000-7000-8000-000000000000'

const writes = () => [
  { method: 'POST', path: '/api/articles' },
  { method: 'PATCH', path: `/api/articles/${article}` },
  { method: 'PATCH', path: `/api/articles/${article}?locale=en&autosave=true&draft=true` },
]

/** 400 that names the field, in Vietnamese. */
function expectFieldError(reply: Reply<Wire>, field: string): void {
  const code = reply.body.errors?.[0]?.code ?? ''
  expect(['request.invalidField', 'payload.validation']).toContain(code)
  const { data, message } = expectError(reply, 400, code)
  expect(message).toMatch(/^Một số trường (có giá trị không đúng kiểu|chưa hợp lệ): /)
  const { errors } = data as { errors: { message: string; path: string }[] }
  expect(errors.map((each) => each.path.split('.')[0])).toEqual(errors.map(() => field))
  for (const each of errors) expect(each.message).toMatch(/^[^{}]{3,}$/)
}

describe('a wrong value in an article', () => {
  it('is looked for in every field that people write', () => {
    const written = target.payload.collections.articles?.config.flattenedFields ?? []
    const byHooks = ['searchText', 'createdBy', 'updatedBy', 'rev', 'createdAt', 'updatedAt', '_status', 'id']
    const names = written.map(({ name }) => name).filter((name) => !byHooks.includes(name))
    expect(Object.keys(wrongValues).sort()).toEqual(names.sort())
  })

  it.each(Object.entries(wrongValues))('in %s is 400 at its field, by each way of writing', async (field, values) => {
    for (const value of values)
      for (const write of writes()) expectFieldError(await refused({ ...write, body: { [field]: value } }), field)
  })

  it('that names a record that does not exist is 400', async () => {
    const id = absent()
    for (const [field, value] of [
      ['unit', id],
      ['programme', id],
      ['leadMedia', id],
      ['topics', [id]],
      ['gallery', [{ media: id }]],
      ['leadMedia', desk.ids.unit],
    ] as const)
      for (const write of writes()) expectFieldError(await refused({ ...write, body: { [field]: value } }), field)
  })

  it('that is too long is 400', async () => {
    for (const [field, length] of [
      ['slug', 300],
      ['title', 301],
      ['summary', 1001],
      ['byline', 201],
    ] as const)
      for (const write of writes())
        expectFieldError(await refused({ ...write, body: { [field]: 'a'.repeat(length) } }), field)
  })

  it('in one language of a write in all languages refuses the other too', async () => {
    const body = { title: { en: { a: 1 }, vi: 'Tít mới' } }
    expectFieldError(await refused({ body, method: 'PATCH', path: `/api/articles/${article}?locale=all` }), 'title')
  })

  it('in what only the server writes is left out or refused, never a fault', async () => {
    for (const field of ['searchText', 'createdBy', 'updatedBy', 'rev', 'createdAt', 'updatedAt', 'id', '_status'])
      for (const value of [{ a: 1 }, 'x', [], -1, null]) {
        const path = `/api/articles/${article}`
        const reply = await desk.as('reporter', path, { body: { [field]: value }, method: 'PATCH' })
        expect(reply.status, `${field} = ${JSON.stringify(value)}`).toBeLessThan(500)
        const stored = (await desk.as('reporter', `${path}?locale=all&depth=0`)).body
        expect(stored).toMatchObject({ _status: 'draft', id: article, title: { vi: 'Bài nguyên vẹn' } })
      }
  })
})

describe('a body that is no article', () => {
  it('is 400, or 413 at 10 MB', async () => {
    for (const write of writes()) {
      for (const body of ['null', '"x"', '[]', '5', '{"title":'])
        expectError(await refused({ ...write, body }), 400, 'request.malformed')
      const large = await refused({ ...write, body: JSON.stringify({ title: 'a'.repeat(10 * 1024 * 1024) }) })
      expect(expectError(large, 413, 'request.tooLarge').message).toBe('Nội dung gửi lên quá lớn; tối đa 1 MB.')
    }
  })

  it('to an article or a portal that does not exist is 404', async () => {
    for (const id of [absent(), 'x', '%00']) {
      const write = { body: { title: 'Không có' }, method: 'PATCH', path: `/api/articles/${id}` }
      expectError(await refused(write), 404, 'payload.notFound')
      for (const [method, body] of [['GET'], ['PATCH', { paused: true }], ['DELETE']] as const)
        expectError(await desk.as('administrator', `/api/portals/${id}`, { body, method }), 404, 'payload.notFound')
    }
  })
})

describe('text that looks like something else', () => {
  it('in NFD is the same wording as in NFC', async () => {
    const written = async (form: 'NFC' | 'NFD') =>
      desk.writeArticle('Người Việt ở Ẳng Cang'.normalize(form), {
        body: lexicalParagraphs(['Mùa hoa dã quỳ nở.'.normalize(form)]),
        byline: 'Hà Vỹ'.normalize(form),
      })
    const [composed, decomposed] = [await written('NFC'), await written('NFD')]
    const stored = async (id: string) => {
      const { body, byline, slug, title } = (await desk.as('reporter', `/api/articles/${id}?depth=0`)).body
      return { body, byline, slug, title }
    }
    expect(await stored(decomposed)).toEqual(await stored(composed))
    await desk.publish(decomposed)
    const published = await desk.call(`/api/published/articles/${decomposed}`)
    const text = JSON.stringify(published.body)
    expect(text).toBe(text.normalize('NFC'))
  })

  it('as a script in a title reaches the portal’s page as text', async () => {
    const title = '<script>alert("xin chào")</script><img src=x onerror=alert(1)>'
    const hostile = await desk.writeArticle(title, {
      body: lexicalParagraphs(['<script>alert(2)</script>']),
      slug: 'tit-co-ma',
      summary: '"><svg onload=alert(3)>',
    })
    await desk.publish(hostile)
    const { body } = await desk.call<{ ninjs: { headlines: Wire[] } }>(`/api/published/articles/${hostile}`)
    expect(body.ninjs.headlines).toMatchObject([{ value: title }])
    const portal = target.portals.gialai.url
    await vi.waitFor(async () => expect((await ask(`${portal}/items/articles-${hostile}/vi`)).status).toBe(200), {
      interval: 100,
      timeout: 30_000,
    })
    for (const address of ['/', `/vi/articles-${hostile}`, `/tin/articles-${hostile}`]) {
      const page = await (await fetch(`${portal}${address}`)).text()
      expect(page).not.toMatch(/<script>alert|<img src=x|<svg onload/)
      if (address === '/') expect(page).toContain('&lt;script&gt;alert')
    }
  })
})

describe('a file that is no picture', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

  it.each([
    ['anh.svg', 'image/svg+xml', svg],
    ['anh.png', 'image/png', svg],
    ['anh.jpg', 'image/jpeg', '<html><script>alert(1)</script></html>'],
    ['anh.svg', 'image/png', svg],
    ['trang.html', 'text/html', '<script>alert(1)</script>'],
    ['rong.png', 'image/png', ''],
  ])('(%s as %s) is 400 and leaves no file', async (name, type, content) => {
    const form = new FormData()
    form.set('file', new File([content], name, { type }))
    const { message } = expectError(
      await refused({ body: form, method: 'POST', path: '/api/media' }),
      400,
      'request.fileKind',
    )
    expect(message).toMatch(/^Tệp này không phải loại được nhận\./)
  })
})

describe('a language that is missing', () => {
  it('stops a submission of it, and is not made up from the other', async () => {
    const vietnamese = await desk.writeArticle('Bài chỉ có tiếng Việt')
    const { data } = expectError(await desk.submit(vietnamese, 'en'), 422, 'review.preflightFailed')
    expect(data).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ language: 'en', message: 'Chưa có tít.', path: 'title' }),
      ]),
    })
    await desk.publish(vietnamese)
    expectError(await desk.call(`/api/published/articles/${vietnamese}?language=en`), 404, 'payload.notFound')
    const changes = `/api/review/articles/${vietnamese}/changes`
    expectError(await desk.as('reporter', `${changes}?language=fr`), 400, 'request.unknownLocale')
    expectError(await desk.as('reporter', `${changes}?since=x`), 400, 'request.malformed')
  })
})
