import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bumpEditionGeneration } from '../../../src/requests/editionGeneration'
import { startSmallNewsroom, type SmallNewsroom } from '../../helpers/smallNewsroom'
import { writtenEdition, type EditionWords } from '../../helpers/writtenEdition'

type Doc = {
  approvedAt: string
  fingerprint: string
  id: string
  language: string
  ninjs: Record<string, unknown>
  number: number
}
type List = { docs: Doc[]; limit: number; page: number; totalDocs: number }

let now = Date.parse('2026-10-02T01:00:00Z')
let newsroom: SmallNewsroom

/** An approval: the edition is committed, then whoever reads what is published is told. */
async function approve(words: EditionWords) {
  const edition = await writtenEdition(newsroom.payload, words)
  bumpEditionGeneration()
  return edition
}

const list = async (query = '', collection = 'articles') =>
  (await newsroom.request<List>(`/api/published/${collection}${query}`)).body
const titles = ({ docs }: List) => docs.map(({ ninjs }) => ninjs.title)

const picture = Buffer.from('not really a picture')
const sha256 = createHash('sha256').update(picture).digest('hex')

beforeAll(async () => {
  newsroom = await startSmallNewsroom({ clock: { now: () => new Date(now) } })
  await approve({ document: 'a', files: [{ mimeType: 'image/png', sha256 }], title: 'Cồng chiêng' })
  await approve({ approvedAt: '2026-10-01T02:00:00.000Z', document: 'b', title: 'Hội chợ' })
  await approve({ document: 'a', language: 'en', title: 'Gongs' })
  await approve({ document: 's', sensitivity: 'restricted', title: 'Phản bác' })
  await approve({ collection: 'unit-reports', document: 'r', title: 'Báo cáo' })
})
afterAll(() => newsroom?.close())

describe('GET /api/published/:collection', () => {
  it('lists the newest edition of each document, latest approval first', async () => {
    const { body, headers, status } = await newsroom.request<List>('/api/published/articles')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toContain('application/json')
    expect(body).toMatchObject({ limit: 10, page: 1, totalDocs: 2 })
    expect(titles(body)).toEqual(['Hội chợ', 'Cồng chiêng'])
    expect(body.docs[1]).toMatchObject({ id: 'a', language: 'vi', number: 1 })
    expect(body.docs[1]?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(body.docs[1]?.ninjs.associations)).toContain('translation-en')
  })

  it('shows a new edition at once, and never the one before it', async () => {
    await approve({ approvedAt: '2026-10-02T00:00:00.000Z', document: 'c', title: 'Bản đầu' })
    expect(titles(await list())[0]).toBe('Bản đầu')
    await approve({ approvedAt: '2026-10-02T00:30:00.000Z', document: 'c', number: 2, title: 'Đính chính' })
    expect(titles(await list()).filter((title) => title === 'Bản đầu')).toEqual([])
    expect((await newsroom.request<Doc>('/api/published/articles/c')).body).toMatchObject({
      number: 2,
      ninjs: { title: 'Đính chính' },
    })
  })

  it('shows an edition of another process within a second', async () => {
    await writtenEdition(newsroom.payload, { document: 'd', title: 'Tiến trình khác' })
    now += 1_000
    expect(titles(await list())).toContain('Tiến trình khác')
  })

  it('takes a document away that becomes restricted, older wordings too', async () => {
    await approve({ document: 'e', title: 'Còn công khai' })
    expect(titles(await list())).toContain('Còn công khai')
    await approve({ document: 'e', number: 2, sensitivity: 'restricted', title: 'Nay hạn chế' })
    expect((await newsroom.request('/api/published/articles/e')).status).toBe(404)
    expect(titles(await list()).join()).not.toMatch(/công khai|hạn chế|Phản bác/)
  })

  it('takes the other language away with it, until that is signed as ordinary again', async () => {
    const hour = (number: number) => `2026-10-02T0${number}:00:00.000Z`
    await approve({ approvedAt: hour(0), document: 'both', language: 'en', title: 'Still public' })
    expect(titles(await list('?language=en'))).toContain('Still public')
    await approve({ approvedAt: hour(1), document: 'both', sensitivity: 'restricted', title: 'Nay hạn chế' })
    expect((await newsroom.request('/api/published/articles/both?language=en')).status).toBe(404)
    await approve({ approvedAt: hour(2), document: 'both', language: 'en', number: 2, title: 'Public again' })
    expect(titles(await list('?language=en'))).toContain('Public again')
    await approve({ approvedAt: hour(3), document: 'both', number: 2, sensitivity: 'restricted', title: 'Lại hạn chế' })
    expect(titles(await list('?language=en')).join()).not.toContain('ublic')
  })

  it('pages, chooses a language and leaves bodies out', async () => {
    expect(titles(await list('?limit=1&page=2'))).toHaveLength(1)
    expect(await list('?limit=1&page=999')).toMatchObject({ docs: [], limit: 1, page: 999 })
    expect(titles(await list('?language=en'))).toEqual(['Gongs'])
    expect(await list('?limit=5000')).toMatchObject({ limit: 100 })
    expect((await list()).docs[0]?.ninjs).toHaveProperty('bodies')
    const [summary] = (await list('?fields=summary')).docs
    expect(summary?.ninjs).not.toHaveProperty('bodies')
    expect(summary?.ninjs).toHaveProperty('descriptions')
  })

  it.each(['limit=0', 'limit=abc', 'page=0', 'page=1&page=2', 'fields=all', 'limit=1e3'])(
    '?%s is 400',
    async (query) => {
      const { body, status } = await newsroom.request(`/api/published/articles?${query}`)
      expect([status, body.errors?.[0]?.code]).toEqual([400, 'request.malformed'])
    },
  )

  it('serves no other language and no other collection', async () => {
    const { body, status } = await newsroom.request('/api/published/articles?language=fr', { language: 'en' })
    expect([status, body.errors?.[0]?.code]).toEqual([400, 'request.unknownLocale'])
    for (const address of [
      'unit-reports',
      'notes',
      'users',
      'editions',
      'articles/nothing',
      'articles/s',
      'articles/b?language=en',
      'media',
      'articles/a/b',
    ]) {
      const reply = await newsroom.request(`/api/published/${address}`)
      expect(reply.status, address).toBe(404)
      expect(reply.body.errors?.[0]?.code, address).toMatch(/^(payload.notFound|request.unknownRoute)$/)
    }
    expect((await newsroom.request('/api/published/articles', { body: {}, method: 'POST' })).status).toBe(404)
  })

  it('answers from bytes compressed once, and 304 to who has them', async () => {
    const raw = await fetch(`${newsroom.url}/api/published/articles`, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(raw.headers.get('content-encoding')).toBe('gzip')
    expect(raw.headers.get('vary')).toContain('Accept-Encoding')
    const plain = await newsroom.request<string>('/api/published/articles', {
      headers: { 'Accept-Encoding': 'identity' },
    })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await raw.json()).toEqual(plain.body)
    const etag = raw.headers.get('etag') ?? ''
    const same = await fetch(`${newsroom.url}/api/published/articles`, { headers: { 'If-None-Match': `"x", ${etag}` } })
    expect([same.status, await same.text()]).toEqual([304, ''])
    await approve({ document: 'f', title: 'Bài mới' })
    const moved = await fetch(`${newsroom.url}/api/published/articles`, { headers: { 'If-None-Match': etag } })
    expect(moved.status).toBe(200)
  })
})

describe('GET /api/published/media/:sha256', () => {
  it('sends a frozen file that an edition names, for ever and running nothing', async () => {
    const folder = path.join(newsroom.settings.dataDir, 'editions', 'media')
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, sha256), picture)
    const reply = await fetch(`${newsroom.url}/api/published/media/${sha256}`)
    expect(Buffer.from(await reply.arrayBuffer())).toEqual(picture)
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
    })
    const part = await fetch(`${newsroom.url}/api/published/media/${sha256}`, { headers: { Range: 'bytes=0-2' } })
    expect([part.status, await part.text()]).toEqual([206, 'not'])
  })

  it('sends nothing that no edition names', async () => {
    const orphan = createHash('sha256').update('orphan').digest('hex')
    await writeFile(path.join(newsroom.settings.dataDir, 'editions', 'media', orphan), 'orphan')
    for (const name of [orphan, '..%2f..%2fsecret', 'x', sha256.toUpperCase()]) {
      expect((await newsroom.request(`/api/published/media/${name}`)).status, name).toBe(404)
    }
  })
})
