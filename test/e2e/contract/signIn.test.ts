import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import people from '../../../seed/demo/people.json'
import { openDocument, type Documented } from '../../contract/documented'
import { expectError } from '../../contract/expectError'
import { ask, type Asked } from '../../helpers/ask'
import { startBuiltServer, type BuiltServer } from '../../helpers/builtServer'

/** A limit of its own for each test: the limit counts addresses, and this machine has many. */
describe('signing in to the built server', () => {
  let server: BuiltServer | undefined

  let documented: Documented

  beforeAll(async () => {
    server = await startBuiltServer({ env: { RATE_LIMIT: 'on', TRUSTED_PROXY: 'loopback' } })
    documented = await openDocument(server.url)
  })
  afterAll(() => server?.close())

  const call = async (path: string, asked: Asked) => {
    const reply = await ask(`${server?.url}${path}`, asked)
    // Next answers an address that is written otherwise too; the document knows one way to write it.
    if (/^\/api\/[a-z]+\/[a-z-]+$/.test(path))
      documented.check({ method: asked.method ?? (asked.body ? 'POST' : 'GET'), path }, reply)
    return reply
  }
  const post = (path: string, from: string, body: object, language?: string) =>
    call(path, { body, headers: { 'X-Forwarded-For': from }, language })
  const wrong = (n: number) => ({ email: `khong.ai.${n}@gialai.example`, password: 'sai' })

  it('is 429 after 20 tries a minute from one address, with Retry-After, in the language of the request', async () => {
    const paths = ['/api/users/login', '/api/users/forgot-password', '/api/users/login/', '/API//users/login']
    for (let n = 0; n < 20; n += 1) {
      const { status } = await post(paths[n % 2] ?? '', '203.0.113.1', wrong(n))
      expect(status, String(n)).not.toBe(429)
    }
    for (const path of paths) {
      const reply = await post(path, '203.0.113.1', wrong(0), 'en')
      const { message } = expectError(reply, 429, 'request.tooMany')
      const seconds = Number(reply.headers.get('retry-after'))
      expect(seconds).toBeGreaterThan(0)
      expect(seconds).toBeLessThanOrEqual(60)
      expect(message).toMatch(/^Too many attempts\. Wait \d+ seconds and try again\.$/)
    }
    const reporter = people.find(({ key }) => key === 'reporter')
    const right = { email: reporter?.email, password: reporter?.password }
    expectError(await post('/api/users/login', '203.0.113.1', right), 429, 'request.tooMany')
    expect((await post('/api/users/login', '203.0.113.2', right)).status).toBe(200)
    expect((await ask(`${server?.url}/api/health`, { headers: { 'X-Forwarded-For': '203.0.113.1' } })).status).toBe(200)
  })

  it('gives a cookie that scripts cannot read, and ends with signing out', async () => {
    const { email, password } = people.find(({ key }) => key === 'reporter') ?? {}
    const signedIn = await post('/api/users/login', '203.0.113.3', { email, password })
    const cookie = signedIn.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^payload-token=[^;]+;.*HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    const headers = { Cookie: cookie.split(';')[0] ?? '', Origin: server?.url ?? '' }
    const inbox = (more: object = {}) => call('/api/review/inbox', { headers: { ...headers, ...more } })
    expect((await inbox()).status).toBe(200)
    expectError(await inbox({ Origin: 'https://evil.example' }), 401, 'auth.required')
    expect((await call('/api/users/logout', { headers, method: 'POST' })).status).toBe(200)
    expectError(await inbox(), 401, 'auth.required')
  })
})
