import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { systemClock } from '../../../src/settings/clock'
import type { Asked } from '../../helpers/ask'
import { startSmallNewsroom, type SmallNewsroom } from '../../helpers/smallNewsroom'

type Doc = { id: string } & Record<string, unknown>

let newsroom: SmallNewsroom
let note: string

beforeAll(async () => {
  newsroom = await startSmallNewsroom({ clock: systemClock })
  note = (await send('/api/notes', { title: 'Bài' })).body.doc.id
})
afterAll(() => newsroom?.close())

type Body = { doc: Doc; errors: { code: string; data?: unknown; message: string }[] } & Record<string, unknown>

const send = (path: string, body: unknown, asked: Asked = {}) =>
  newsroom.request<Body>(path, { body, token: newsroom.token, ...asked })

const codeOf = (body: Body) => body.errors?.map(({ code }) => code)

describe('the body of a request', () => {
  it.each([
    ['null', 'null'],
    ['a text', '"x"'],
    ['a list', '[1]'],
    ['a number', '5'],
    ['no JSON', '{"title":'],
    ['JSON nested 300 deep', `{"a":${'['.repeat(300)}${']'.repeat(300)}}`],
    ['a prototype', '{"__proto__":{"admin":true}}'],
    ['no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ])('that is %s is 400', async (_what, body) => {
    for (const [path, method] of [
      ['/api/notes', 'POST'],
      [`/api/notes/${note}`, 'PATCH'],
      ['/api/users/login', 'POST'],
      ['/api/graphql', 'POST'],
    ] as const) {
      const reply = await send(path, body, { method })
      expect([reply.status, codeOf(reply.body)], path).toEqual([400, ['request.malformed']])
    }
  })

  it('of a type Payload would ignore is 400, an empty one is an empty object', async () => {
    const reply = await send('/api/notes', 'title=x', { headers: { 'Content-Type': 'text/plain' } })
    expect([reply.status, codeOf(reply.body)]).toEqual([400, ['request.malformed']])
    expect((await send('/api/notes', undefined, { method: 'POST' })).status).toBe(201)
    expect((await send(`/api/notes/${note}`, undefined, { method: 'PATCH' })).status).toBe(200)
  })

  it('as a form is checked like JSON', async () => {
    const form = new FormData()
    form.set('_payload', 'null')
    expect(codeOf((await send('/api/notes', form)).body)).toEqual(['request.malformed'])
    form.set('_payload', '{"title":"Từ biểu mẫu"}')
    expect((await send('/api/notes', form)).body.doc.title).toBe('Từ biểu mẫu')
  })

  it('over 1 MB is 413, however it is sent', async () => {
    const big = JSON.stringify({ title: 'a'.repeat(10 * 1024 * 1024) })
    const reply = await send('/api/notes', big, { language: 'en' })
    expect([reply.status, codeOf(reply.body)]).toEqual([413, ['request.tooLarge']])
    expect(reply.body.errors[0]?.message).toBe('The body is too large; the limit is 1 MB.')
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(51 * 1024 * 1024)]), 'to.jpg')
    expect((await send('/api/notes', form)).status).toBe(413)
  })
})

describe('the address of a request', () => {
  it.each(['EN', 'fr', '', 'vi ', '*'])('with ?locale=%s is 400 and writes nothing', async (locale) => {
    const reply = await send(
      `/api/notes/${note}?locale=${encodeURIComponent(locale)}`,
      { title: 'X' },
      { method: 'PATCH' },
    )
    expect([reply.status, codeOf(reply.body)]).toEqual([400, ['request.unknownLocale']])
    expect((await newsroom.request<Doc>(`/api/notes/${note}`, { token: newsroom.token })).body.title).toBe('Bài')
  })

  it('with a locale inside a POST that says it is a GET is checked too', async () => {
    const headers = { 'X-Payload-HTTP-Method-Override': 'GET' }
    const form = { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' }
    expect((await send('/api/notes', 'limit=1&locale=vi', { headers: form })).status).toBe(200)
    expect(codeOf((await send('/api/notes', 'locale=EN', { headers: form })).body)).toEqual(['request.unknownLocale'])
    expect(codeOf((await send('/api/notes', { locale: 'EN' }, { headers })).body)).toEqual(['request.unknownLocale'])
  })

  it('that is broken is 400, that leads nowhere 404', async () => {
    const get = (path: string) => newsroom.request<Body>(path, { language: 'en', token: newsroom.token })
    expect(codeOf((await get('/api/notes/%E0%A4%A')).body)).toEqual(['request.malformed'])
    const nowhere = await get('/api/nowhere')
    expect([nowhere.status, nowhere.body]).toEqual([
      404,
      { errors: [{ code: 'request.unknownRoute', message: 'There is no such address.' }] },
    ])
    expect(codeOf((await get('/elsewhere')).body)).toEqual(['request.unknownRoute'])
  })

  it('asking for everything gets 500 documents at most', async () => {
    for (const query of ['limit=0', 'pagination=false', 'limit=100000']) {
      const { body } = await newsroom.request<{ docs: Doc[]; limit: number }>(`/api/notes?${query}`, {
        token: newsroom.token,
      })
      expect(body.limit, query).toBe(500)
    }
  })
})

describe('errors of Payload', () => {
  const missing = () =>
    newsroom.payload.db.name === 'mongoose' ? '6560a1b2c3d4e5f6a7b8c9d0' : '01980000-0000-7000-8000-000000000000'

  it.each([
    ['vi', 'Không tìm thấy.'],
    ['en', 'Not found.'],
  ])('are said in %s', async (language, message) => {
    const reply = await newsroom.request(`/api/notes/${missing()}`, { language, token: newsroom.token })
    expect([reply.status, reply.body]).toEqual([404, { errors: [{ code: 'payload.notFound', message }] }])
  })

  it('follow the chosen language before the browser’s', async () => {
    const reply = await newsroom.request(`/api/notes/${missing()}`, {
      headers: { Cookie: 'payload-lng=en' },
      language: 'vi',
      token: newsroom.token,
    })
    expect(reply.body.errors?.[0]?.message).toBe('Not found.')
  })

  it('tell who is not signed in from who may not', async () => {
    const stranger = await newsroom.request<Body>('/api/notes', { body: { title: 'X' } })
    expect([stranger.status, codeOf(stranger.body)]).toEqual([401, ['auth.required']])
    const person = await send('/api/users', { email: 'moi@example.vn', password: 'mat khau moi 2026' })
    expect([person.status, codeOf(person.body)]).toEqual([403, ['payload.forbidden']])
    const wrong = await send('/api/users/login', { email: 'ha@example.vn', password: 'sai' })
    expect([wrong.status, codeOf(wrong.body)]).toEqual([401, ['payload.authentication']])
  })

  it('keep the fields for the form', async () => {
    const reply = await send('/api/notes', { kind: 'poem', _status: 'published' }, { language: 'en' })
    expect([reply.status, codeOf(reply.body)]).toEqual([400, ['payload.validation']])
    expect(reply.body.errors[0]?.data).toMatchObject({ errors: [{ path: 'kind' }] })
  })

  it('never are a bare 500 for a query nobody can mean', async () => {
    for (const query of [
      'where[title][near]=1',
      'where[nope][equals]=1',
      'where=x',
      'sort=nope',
      'limit=abc',
      'page=-1',
      'depth=-1',
      'page=1e400',
      'limit=1.5',
      'where[day][equals]=x',
      'where[count][greater_than]=x',
      'select=x',
    ]) {
      const reply = await newsroom.request<Body>(`/api/notes?${query}`, { token: newsroom.token })
      expect(reply.status, query).toBeLessThan(500)
      if (reply.status >= 400) expect(reply.body.errors[0]?.code, query).toMatch(/^(payload|request)\./)
    }
  })
})

describe('GraphQL', () => {
  const query = (text: string, variables: unknown = {}) =>
    send('/api/graphql', { query: text, variables }, { language: 'en' })
  const codes = (body: Body) =>
    (body.errors as unknown as { extensions: { code: string } }[]).map(({ extensions }) => extensions.code)

  it('has the same codes', async () => {
    const unknown = await query(`{ Note(id: "${missingId()}") { title } }`)
    expect(codes(unknown.body)).toEqual(['payload.notFound'])
    const wrong = await query('mutation ($data: mutationNoteInput!) { createNote(data: $data) { id } }', {
      data: { title: 5 },
    })
    expect(new Set(codes(wrong.body))).toEqual(new Set(['request.malformed']))
    expect(codes((await query('{ nothing }')).body)).toEqual(['request.malformed'])
    const lexical = await query('mutation { createNote(data: { body: { root: 5 } }) { id } }')
    expect(codes(lexical.body)).toEqual(['request.invalidField'])
  })

  it('refuses what is too deep or too large', async () => {
    const deep = `{ Notes { docs { ${'related { '.repeat(8)} id ${'} '.repeat(8)} } } }`
    expect(codes((await query(deep)).body)).toContain('request.tooComplex')
    const wide = `{ ${Array.from({ length: 200 }, (_, n) => `n${n}: Notes { docs { id title related { id } } }`).join(' ')} }`
    expect(codes((await query(wide)).body)).toContain('request.tooComplex')
  })

  const missingId = () =>
    newsroom.payload.db.name === 'mongoose' ? '6560a1b2c3d4e5f6a7b8c9d0' : '01980000-0000-7000-8000-000000000000'
})

describe('writers at the same time', () => {
  it('of 60 saves of 20 documents all are stored', async () => {
    const ids = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => (await send('/api/notes', { title: `Bài ${n}` })).body.doc.id),
    )
    const saves = Array.from({ length: 60 }, (_, n) =>
      send(`/api/notes/${ids[n % 20]}?locale=${n % 2 ? 'vi' : 'en'}`, { title: `Lần ${n}` }, { method: 'PATCH' }),
    )
    const statuses = (await Promise.all(saves)).map(({ status }) => status)
    expect(statuses.filter((status) => status !== 200)).toEqual([])
  })
})
