import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { expectError } from '../../contract/expectError'
import { openHttpDesk, type HttpDesk, type Wire } from '../../contract/httpDesk'
import { startInProcessTarget, type InProcessTarget } from '../../contract/inProcessTarget'
import { ask } from '../../helpers/ask'
import people from '../../../seed/demo/people.json'

let target: InProcessTarget
let desk: HttpDesk

beforeAll(async () => {
  target = await startInProcessTarget()
  desk = await openHttpDesk(target, { lawful: false })
  const forgotten = await ask(`${target.url}/api/users/forgot-password`, { body: { email: people[0]?.email } })
  expect(forgotten.status, JSON.stringify(forgotten.body)).toBe(200)
})
afterAll(() => target?.close())

const rows = async <T>(collection: string): Promise<(T & { id: string })[]> =>
  (await target.payload.db.find<T & { id: string }>({ collection: collection as CollectionSlug, pagination: false }))
    .docs

type Account = { email: string; hash: string; salt: string; resetPasswordToken?: string; sessions?: { id: string }[] }

describe('P-4.1 secrets', () => {
  const asking = ['administrator', 'auditor', 'reporter', 'deskEditor', 'translator']
  const paths = [
    '/api/portals?limit=100&depth=3',
    '/api/portals?select[secret]=true&select[newSecret]=true',
    '/api/portals?showHiddenFields=true&hidden=true',
    '/api/users?limit=100&depth=3',
    '/api/users?limit=100&select[hash]=true&select[salt]=true&select[sessions]=true&select[resetPasswordToken]=true',
    '/api/users?limit=100&showHiddenFields=true&hidden=true&draft=true',
    '/api/articles?limit=100&depth=3',
    '/api/review-runs?depth=3',
    '/api/deliveries?depth=3',
    '/api/messages?limit=100&depth=3',
    '/api/audit-events?depth=3',
    '/api/idempotency-keys',
    '/api/users/me',
    '/api/access',
    '/api/payload-preferences?depth=3',
    '/api/payload-locked-documents?depth=3',
  ]

  it('are in no reply, whoever asks and however', async () => {
    const heard = new Map<string, string>()
    for (const person of asking) {
      const replies = await Promise.all(paths.map((path) => desk.as(person, path)))
      expect(replies.filter(({ status }) => status >= 500)).toEqual([])
      heard.set(person, JSON.stringify(replies.map(({ body }) => body)))
    }
    const accounts = await rows<Account>('users')
    const portals = await rows<{ secret: string }>('portals')
    const closed = [
      ...accounts.flatMap(({ hash, resetPasswordToken, salt }) => [hash, salt, resetPasswordToken]),
      ...portals.map(({ secret }) => secret),
      ...Object.values(target.portals).map(({ secret }) => secret),
    ].filter((secret): secret is string => Boolean(secret))
    expect(closed.length).toBeGreaterThan(2 * accounts.length + 4)
    for (const [person, text] of heard) {
      expect(closed.filter((secret) => text.includes(secret))).toEqual([])
      const own = people.find(({ key }) => key === person)?.email
      const others = accounts.filter(({ email }) => email !== own).flatMap(({ sessions }) => sessions ?? [])
      expect(others.length).toBeGreaterThan(0)
      expect(others.filter(({ id }) => text.includes(id))).toEqual([])
    }
  })

  it('cannot be guessed by asking for records that have them', async () => {
    for (const [collection, field] of [
      ['portals', 'secret'],
      ['users', 'hash'],
      ['users', 'salt'],
      ['users', 'resetPasswordToken'],
      ['users', 'sessions.id'],
    ])
      for (const person of ['administrator', 'reporter']) {
        const path = `/api/${collection}?where[${field}]`
        const some = await desk.as(person, `${path}[exists]=true`)
        const none = await desk.as(person, `${path}[like]=zzzzzzzz`)
        expect([some.status, some.body.docs], `${collection}.${field} by ${person}`).toEqual([
          none.status,
          none.body.docs,
        ])
      }
  })

  it('are not in GraphQL either', async () => {
    type Answer = { data?: Record<string, { docs: Wire[] } | null>; errors?: object[] }
    const asked = async (query: string) =>
      (await desk.as<Answer>('administrator', '/api/graphql', { body: { query } })).body
    for (const [name, field] of [
      ['Portals', 'secret'],
      ['Users', 'hash'],
      ['Users', 'salt'],
      ['Users', 'resetPasswordToken'],
    ] as const) {
      const { data } = await asked(`{ ${name} { docs { id ${field} } } }`)
      expect(
        (data?.[name]?.docs ?? []).filter((doc) => doc[field]),
        `${name}.${field}`,
      ).toEqual([])
      const some = await asked(`{ ${name}(where: { ${field}: { exists: true } }) { docs { id } } }`)
      const none = await asked(`{ ${name}(where: { ${field}: { like: "zzzzzzzz" } }) { docs { id } } }`)
      expect(some.data?.[name]?.docs, `${name}.${field}`).toEqual(none.data?.[name]?.docs)
    }
  })
})

describe('a forgotten password', () => {
  it('is set anew with what the mail says, once, by a password that is long enough', async () => {
    const account = people.find(({ key }) => key === 'translator')
    const forgot = (email: string | undefined) => ask(`${target.url}/api/users/forgot-password`, { body: { email } })
    const known = await forgot(account?.email)
    const unknown = await forgot('khong.ai@gialai.example')
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    const token = (await rows<Account>('users')).find(({ email }) => email === account?.email)?.resetPasswordToken
    const reset = (password: string) =>
      ask(`${target.url}/api/users/reset-password`, { body: { password, token }, language: 'en' })
    expectError(await reset('short'), 400, 'auth.passwordTooShort')
    expect((await reset('Mat-khau-moi-toanh-17')).status).toBe(200)
    expectError(await reset('Mat-khau-khac-nua-18'), 403, 'payload.refused')
    const login = (password?: string) =>
      ask(`${target.url}/api/users/login`, { body: { email: account?.email, password } })
    expect((await login('Mat-khau-moi-toanh-17')).status).toBe(200)
    expectError(await login(account?.password), 401, 'payload.authentication')
  })
})

describe('one’s own account', () => {
  it('keeps its roles, address and keys, whatever its owner sends', async () => {
    const id = String((await rows<Account>('users')).find(({ email }) => email === people[0]?.email)?.id)
    const stored = async () => (await rows<Account & Wire>('users')).find((user) => user.id === id)
    const before = await stored()
    const body = {
      active: false,
      createdBy: id,
      email: 'khac@gialai.example',
      hash: 'x',
      lockUntil: '2099-01-01T00:00:00.000Z',
      loginAttempts: 99,
      memberships: [{ unit: desk.ids.unit, roles: ['chiefEditor'] }],
      resetPasswordToken: 'x',
      salt: 'x',
      sessions: [],
    }
    const reply = await desk.as('reporter', `/api/users/${id}`, { body, method: 'PATCH' })
    expect(reply.status).toBeLessThan(500)
    const moved = { updatedAt: expect.any(String), updatedBy: id }
    expect(await stored()).toMatchObject({ ...before, ...moved })
    for (const path of ['unlock', 'verify/x', 'first-register']) {
      const opened = await desk.as('reporter', `/api/users/${path}`, { body: { email: people[1]?.email } })
      expect(opened.status, path).toBeGreaterThanOrEqual(400)
      expect(opened.status, path).toBeLessThan(500)
    }
  })
})
