import { createHash } from 'node:crypto'

import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { expectError } from './expectError'
import { expected, type HttpDesk } from './httpDesk'

type Published = {
  id: string
  language: string
  number: number
  fingerprint: string
  approvedAt: string
  ninjs: { bodies?: unknown[]; headlines: { value: string }[]; uri: string; version: string }
}
type List = { docs: Published[]; totalDocs: number; page: number; limit: number }

const base = '/api/published/articles'

/** `GET /api/published/…`. */
export function describePublished(desk: () => HttpDesk): void {
  const list = async (query = ''): Promise<List> => expected(200, await desk().call<List>(`${base}${query}`))
  let article: string
  let draft: string

  beforeAll(async () => {
    article = await desk().writeArticle('Bài đã ra', {}, 'The article that is out')
    await desk().publish(article)
    draft = await desk().writeArticle('Bài còn nháp')
    await desk().publish(await desk().writeArticle('Bài đã ra thứ hai'))
  })

  describe('GET /api/published/:collection', () => {
    it('lists the newest edition of each, and no draft', async () => {
      await desk().edit('reporter', article, { title: 'Chưa ai duyệt tít này' })
      const { body, headers } = await desk().call<List>(base)
      expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
      expect(Object.keys(body).sort()).toEqual(['docs', 'limit', 'page', 'totalDocs'])
      expect([body.page, body.limit, body.docs.length]).toEqual([1, 10, Math.min(10, body.totalDocs)])
      const { docs } = await list('?limit=100')
      const found = docs.find(({ id }) => id === article)
      expect(Object.keys(found ?? {})).toEqual(['id', 'language', 'number', 'fingerprint', 'approvedAt', 'ninjs'])
      expect(found).toMatchObject({ language: 'vi', number: 1, ninjs: { version: '1', bodies: [{}, {}] } })
      expect(found?.ninjs.uri).toMatch(new RegExp(`/id/articles/${article}/vi$`))
      expect(JSON.stringify(docs)).not.toContain('Chưa ai duyệt tít này')
      expect(docs.map(({ id }) => id)).not.toContain(draft)
      expect((await list('?language=en&limit=100')).docs.map(({ id }) => id)).not.toContain(article)
      await desk().publish(article)
      const second = (await list('?language=vi&limit=100')).docs.filter(({ id }) => id === article)
      expect(second).toMatchObject([{ number: 2, ninjs: { headlines: [{ value: 'Chưa ai duyệt tít này' }] } }])
    })

    it('leaves bodies out of summaries, and counts pages', async () => {
      const { docs } = await list('?fields=summary&limit=100')
      expect(docs.filter(({ ninjs }) => 'bodies' in ninjs)).toEqual([])
      const pages = [await list('?limit=1&page=1'), await list('?limit=1&page=2'), await list('?limit=1&page=999')]
      expect(pages.map(({ docs: found }) => found.length)).toEqual([1, 1, 0])
      expect(pages.map(({ limit, page }) => [limit, page])).toEqual([
        [1, 1],
        [1, 2],
        [1, 999],
      ])
      expect(new Set(pages.map(({ totalDocs }) => totalDocs))).toEqual(new Set([docs.length]))
      expect(pages[0]?.docs[0]?.id).not.toBe(pages[1]?.docs[0]?.id)
      expect((await list('?limit=100000')).limit).toBe(100)
    })

    it('answers 304 to who has it, compressed to who can read that, to every origin', async () => {
      const path = `${base}?limit=100`
      const plain = await desk().fetch(path, { 'Accept-Encoding': 'identity' })
      const zipped = await desk().fetch(path, { 'Accept-Encoding': 'gzip' })
      expect([plain.headers.get('content-encoding'), zipped.headers.get('content-encoding')]).toEqual([null, 'gzip'])
      expect(await zipped.text()).toBe(await plain.text())
      expect([plain.headers.get('vary'), plain.headers.get('access-control-allow-origin')]).toEqual([
        expect.stringContaining('Accept-Encoding'),
        '*',
      ])
      const etag = plain.headers.get('etag') ?? ''
      const known = await desk().fetch(path, { 'If-None-Match': etag })
      expect([known.status, await known.text(), known.headers.get('etag')]).toEqual([304, '', etag])
      await desk().publish(await desk().writeArticle('Bài làm danh sách đổi'))
      const changed = await desk().fetch(path, { 'If-None-Match': etag })
      expect(changed.status).toBe(200)
      expect(changed.headers.get('etag')).not.toBe(etag)
    })

    it('is 400 for a question that cannot be meant, 404 for what is not public', async () => {
      for (const query of ['limit=0', 'limit=-1', 'limit=x', 'page=0', 'page=1.5', 'fields=all', 'limit=1&limit=2'])
        expectError(await desk().call(`${base}?${query}`), 400, 'request.malformed')
      for (const language of ['EN', 'fr', 'all', ''])
        expectError(await desk().call(`${base}?language=${language}`), 400, 'request.unknownLocale')
      for (const collection of ['users', 'unit-reports', 'media', 'editions', 'nothing'])
        expectError(await desk().call(`/api/published/${collection}`), 404, 'payload.notFound')
      expectError(await desk().call(`${base}/${article}/more`), 404, 'request.unknownRoute')
      expectError(await desk().call(base, { body: {} }), 404, 'request.unknownRoute')
      expectError(await desk().call(`${base}/%E0%A4%A`), 400, 'request.malformed')
    })
  })

  describe('GET /api/published/:collection/:id', () => {
    it('is the newest edition in that language, like the list’s', async () => {
      const { docs } = await list('?limit=100')
      const { body, headers } = await desk().call<Published>(`${base}/${article}?language=vi`)
      expect(body).toEqual(docs.find(({ id }) => id === article))
      const known = await desk().fetch(`${base}/${article}`, { 'If-None-Match': headers.get('etag') ?? '' })
      expect(known.status).toBe(304)
      expect((await desk().call<Published>(`${base}/${article}?fields=summary`)).body.ninjs).not.toHaveProperty(
        'bodies',
      )
    })

    it('is 404 for a draft, a language without an edition and an unknown id', async () => {
      for (const path of [`/${draft}`, `/${article}?language=en`, '/x'])
        expectError(await desk().call(`${base}${path}`), 404, 'payload.notFound')
      expectError(await desk().call(`${base}/${article}?language=EN`, { language: 'en' }), 400, 'request.unknownLocale')
    })

    it('names the other language once that has an edition', async () => {
      await desk().publish(article, 'en')
      const { body } = await desk().call<Published>(`${base}/${article}?language=en`)
      expect(body).toMatchObject({
        language: 'en',
        ninjs: {
          headlines: [{ value: 'The article that is out' }],
          associations: expect.arrayContaining([
            expect.objectContaining({ name: 'translation-vi', rel: 'translation', language: 'vi' }),
          ]),
        },
      })
    })
  })

  describe('what is restricted', () => {
    it('is an edition and is served nowhere here', async () => {
      const secret = await desk().writeArticle('Bài phản bác', { sensitivity: 'restricted' })
      await desk().publish(secret)
      expectError(await desk().call(`${base}/${secret}`), 404, 'payload.notFound')
      expect((await list('?limit=100')).docs.map(({ id }) => id)).not.toContain(secret)
      await desk().edit('reporter', article, { sensitivity: 'restricted' })
      await desk().publish(article)
      expectError(await desk().call(`${base}/${article}`), 404, 'payload.notFound')
    })
  })

  describeFrozenFiles(desk)
}

function describeFrozenFiles(desk: () => HttpDesk): void {
  describe('GET /api/published/media/:sha256', () => {
    it('is the frozen file, once an edition names it', async () => {
      const { bytes, filename, id } = await uploadPicture(desk())
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const frozen = `/api/published/media/${sha256}`
      expectError(await desk().call(frozen), 404, 'payload.notFound')
      await desk().publish(await desk().writeArticle('Bài có ảnh mới', { leadMedia: id }))
      const reply = await desk().fetch(frozen)
      expect(Buffer.from(await reply.arrayBuffer()).equals(bytes)).toBe(true)
      expect(Object.fromEntries(reply.headers)).toMatchObject({
        'cache-control': expect.stringContaining('immutable'),
        'content-security-policy': expect.stringContaining('sandbox'),
        'content-type': 'image/png',
        'x-content-type-options': 'nosniff',
      })
      // Node's fetch would add no-cache of its own, which asks for the bytes again.
      const known = await desk().fetch(frozen, { 'Cache-Control': 'max-age=0', 'If-None-Match': `"${sha256}"` })
      expect(known.status).toBe(304)
      for (const name of ['0'.repeat(64), 'x', '..%2F..%2Fsecret', sha256.toUpperCase()])
        expectError(await desk().call(`/api/published/media/${name}`), 404, 'payload.notFound')

      const file = `/api/media/file/${filename}`
      expectError(await desk().call(file), 401, 'auth.required')
      expect((await desk().as('translator', file)).status).toBeGreaterThanOrEqual(403)
      expect((await desk().as('chiefEditor', file)).status).toBe(200)
    })
  })
}

/** A picture nobody has seen before, with all that a preflight asks of it in vi. */
async function uploadPicture(desk: HttpDesk): Promise<{ bytes: Buffer<ArrayBuffer>; filename: string; id: string }> {
  const background = `#${String(Date.now() % 1_000_000).padStart(6, '0')}`
  const picture = await sharp({ create: { width: 9, height: 7, channels: 3, background } })
    .png()
    .toBuffer()
  const bytes = Buffer.from(picture)
  const form = new FormData()
  form.set('file', new File([bytes], 'anh-moi.png', { type: 'image/png' }))
  const words = { alt: 'Một màu', caption: 'Ảnh thử một màu', credit: 'Báo Gia Lai' }
  form.set('_payload', JSON.stringify({ ...words, licence: { kind: 'own', holder: 'Báo Gia Lai' } }))
  const reply = await desk.as<{ doc: { filename: string; id: string } }>('reporter', '/api/media', {
    body: form,
    method: 'POST',
  })
  return { bytes, ...expected(201, reply).doc }
}
