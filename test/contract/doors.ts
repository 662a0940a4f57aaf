import { randomUUID } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { expectError } from './expectError'
import type { HttpDesk, Wire } from './httpDesk'

/** What holds for every call: languages, sizes, shapes, the doors that are closed, health, GraphQL. */
export function describeDoors(desk: () => HttpDesk): void {
  describe('messages', () => {
    it('are in the chosen language, else in what the client accepts, else in Vietnamese', async () => {
      const vi = 'Hãy đăng nhập để làm việc này.'
      const en = 'Sign in to do this.'
      const cookie = (language: string) => ({ Cookie: `payload-lng=${language}` })
      const asked: [Parameters<HttpDesk['call']>[1], string][] = [
        [{}, vi],
        [{ language: 'en-GB,en;q=0.9' }, en],
        [{ language: 'fr,vi;q=0.5,en;q=0.8' }, en],
        [{ language: 'fr' }, vi],
        [{ headers: cookie('en'), language: 'vi' }, en],
        [{ headers: cookie('vi'), language: 'en' }, vi],
        [{ headers: cookie('xx'), language: 'en' }, en],
      ]
      for (const path of ['/api/articles', '/api/review/inbox', '/api/review/runs/x'])
        for (const [how, message] of asked)
          expect(expectError(await desk().call(path, how), 401, 'auth.required').message).toBe(message)
      const outside = await desk().call('/api/published/nothing', { headers: cookie('en'), language: 'vi' })
      expect(expectError(outside, 404, 'payload.notFound').message).toBe('Not found.')
    })
  })

  describe('a request that cannot be read', () => {
    it('is 400 for a locale that does not exist, and writes nothing', async () => {
      const article = await desk().writeArticle('Bài không đổi')
      for (const locale of ['EN', 'fr', ''])
        for (const [method, path] of [
          ['GET', `/api/articles/${article}`],
          ['PATCH', `/api/articles/${article}`],
          ['POST', '/api/articles'],
          ['GET', `/api/review/articles/${article}`],
        ] as const) {
          const body = method === 'GET' ? undefined : { title: 'Sai ngôn ngữ' }
          const reply = await desk().as('reporter', `${path}?locale=${locale}`, { body, language: 'en', method })
          expectError(reply, 400, 'request.unknownLocale')
        }
      const stored = await desk().as('reporter', `/api/articles/${article}?locale=all`)
      expect(stored.body.title).toEqual({ vi: 'Bài không đổi' })
    })

    it('is 400 with the fields that are of the wrong type', async () => {
      const body = { title: { a: 1 }, topics: 'x', unit: 'không có' }
      const reply = await desk().as('reporter', '/api/articles', { body, language: 'en' })
      const { data, message } = expectError(reply, 400, 'request.invalidField')
      expect(message).toContain('title')
      expect(data).toMatchObject({ errors: expect.arrayContaining([{ message: 'Must be text.', path: 'title' }]) })
    })

    it('is 413 over 1 MB of JSON and over 50 MB of upload', async () => {
      const json = JSON.stringify({ title: 'a'.repeat(1024 * 1024) })
      const tooLong = expectError(await desk().as('reporter', '/api/articles', { body: json }), 413, 'request.tooLarge')
      expect(tooLong.message).toBe('Nội dung gửi lên quá lớn; tối đa 1 MB.')
      const path = `/api/review/articles/x/submit`
      expectError(await desk().as('reporter', path, { body: json }), 413, 'request.tooLarge')
      const form = new FormData()
      form.set('file', new File([new Uint8Array(50 * 1024 * 1024 + 1)], 'to.jpg', { type: 'image/jpeg' }))
      const upload = await desk().as('reporter', '/api/media', { body: form, method: 'POST' })
      expect(expectError(upload, 413, 'request.tooLarge').message).toContain('50 MB')
    })

    it('is 404 where there is nothing', async () => {
      for (const path of ['/api/nowhere', '/api/review', '/api/review/runs', '/api/articles/x/y/z'])
        expectError(await desk().as('reporter', path), 404, 'request.unknownRoute')
      expectError(await desk().as('reporter', `/api/articles/${randomUUID()}`), 404, 'payload.notFound')
    })
  })

  describe('closed doors', () => {
    it('let nobody register themselves', async () => {
      const body = { email: 'moi@gialai.example', password: 'Mat-khau-du-dai-99' }
      const first = await desk().call('/api/users/first-register', { body })
      expectError(first, 403, 'auth.firstRegisterClosed')
      expectError(await desk().call('/api/users', { body }), 401, 'auth.required')
    })

    it('tell a wrong password from nothing else', async () => {
      const tried = async (email: string) =>
        expectError(
          await desk().call('/api/users/login', { body: { email, password: 'sai' } }),
          401,
          'payload.authentication',
        )
      expect(await tried('long.hoang@gialai.example')).toEqual(await tried('khong.ai@gialai.example'))
    })
  })

  describe('GET /api/health', () => {
    it('is JSON for anyone, as is /ready', async () => {
      expect((await desk().call('/api/health')).body).toEqual({ status: 'ok' })
      const ready = await desk().call('/api/health/ready')
      expect([ready.status, ready.body]).toEqual([
        200,
        {
          status: 'ok',
          database: 'ok',
          worker: expect.objectContaining({ state: expect.any(String) }),
          oldestDue: null,
        },
      ])
    })
  })

  describeGraphQL(desk)
}

function describeGraphQL(desk: () => HttpDesk): void {
  type Answer = { errors?: { extensions: Record<string, unknown>; message: string }[]; data?: Wire }
  const query = async (person: string | null, text: string, language?: string) => {
    const asked = { body: { query: text }, language }
    const path = '/api/graphql'
    const { body } = person ? await desk().as<Answer>(person, path, asked) : await desk().call<Answer>(path, asked)
    return body
  }

  describe('POST /api/graphql', () => {
    it('has the same codes, in extensions', async () => {
      const article = await desk().writeArticle('Bài hỏi bằng GraphQL')
      const codeOf = async (person: string | null, text: string) => {
        const { errors } = await query(person, text)
        return errors?.map(({ extensions }) => extensions.code)
      }
      expect(await codeOf(null, '{ Articles { docs { id } } }')).toEqual(['auth.required'])
      expect(await codeOf('translator', `{ Article(id: "${article}") { id } }`)).toEqual(['payload.notFound'])
      const refused = `mutation { updateArticle(id: "${article}", data: { title: "Sửa" }) { id } }`
      expect(await codeOf('administrator', refused)).toEqual(['payload.forbidden'])
      expect(await codeOf('administrator', 'mutation { createEdition(data: {}) { id } }')).toEqual([
        'request.malformed',
      ])
      expect((await query('reporter', `{ Article(id: "${article}") { title } }`)).data).toEqual({
        Article: { title: 'Bài hỏi bằng GraphQL' },
      })
    })

    it('carries what stands now, in the language of the request', async () => {
      const article = await desk().writeArticle('Bài đang duyệt, GraphQL')
      const run = await desk().openRun(article)
      const write = `mutation { updateArticle(id: "${article}", data: { title: "Sửa" }) { id } }`
      const { errors } = await query('reporter', write, 'en')
      expect(errors).toMatchObject([
        {
          extensions: { code: 'review.underReview', data: { run } },
          message: 'This wording is under review. Recall it before changing it.',
        },
      ])
    })
  })
}
