import { randomUUID } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { expectError } from './expectError'
import { expected, type HttpDesk } from './httpDesk'

type Made = { doc: { id: string } }

/** What administrators keep: units, programmes, topics, observances, portals, people. */
export function describeReferenceRecords(desk: () => HttpDesk): void {
  const make = async (collection: string, body: object) =>
    expected(201, await desk().as<Made>('administrator', `/api/${collection}?depth=2`, { body })).doc.id
  const change = async (path: string, body: object) =>
    expected(200, await desk().as<Made>('administrator', path, { body, method: 'PATCH' })).doc
  const remove = async (path: string) => expected(200, await desk().as('administrator', path, { method: 'DELETE' }))

  describe('what administrators keep', () => {
    it('is made, changed and deleted by them alone', async () => {
      const unit = await make('units', { kind: 'department', name: 'Sở thử', slug: `so-thu-${randomUUID()}` })
      const duties = [{ clause: 'P-9.1', text: 'Thử', units: [unit] }]
      const programme = await make('programmes', { code: randomUUID(), duties, name: 'Kế hoạch thử' })
      const topic = await make('topics', { clause: 'P-9.1', name: 'Chủ đề thử', programme })
      const day = await make('observances', { day: 8, kind: 'day', month: 8, name: 'Ngày thử', slug: randomUUID() })
      const portal = await make('portals', {
        address: 'https://cong.example/tin',
        enabled: false,
        name: 'Cổng thử',
        newSecret: `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
        slug: randomUUID(),
        takesTopics: [topic],
      })
      const paths = [`portals/${portal}`, `observances/${day}`, `topics/${topic}`, `programmes/${programme}`]
      for (const path of [...paths, `units/${unit}`].map((each) => `/api/${each}`)) {
        expect(await change(`${path}?locale=en&depth=1`, { name: 'A trial' })).toMatchObject({ name: 'A trial' })
        const refused = await desk().as('coordinator', path, { body: { name: 'Khác' }, method: 'PATCH' })
        expectError(refused, 403, 'payload.forbidden')
      }
      expectError(await desk().as('administrator', `/api/units/${unit}`, { method: 'DELETE' }), 409, 'records.inUse')
      for (const path of [...paths, `units/${unit}`]) await remove(`/api/${path}`)
    })

    it('is refused with each field that is wrong', async () => {
      for (const collection of ['units', 'programmes', 'topics', 'observances', 'portals', 'users'])
        expectError(await desk().as('administrator', `/api/${collection}`, { body: {} }), 400, 'payload.validation')
      const wrong = { name: 5, slug: {} }
      expectError(await desk().as('administrator', '/api/units', { body: wrong }), 400, 'request.invalidField')
    })
  })

  describe('a person', () => {
    it('is given an account, keeps the own name, and is never deleted', async () => {
      const email = `thu.${randomUUID()}@gialai.example`
      const memberships = [{ roles: ['reporter'], unit: desk().ids.unit }]
      const person = await make('users', { email, memberships, name: 'Người thử', password: 'Mat-khau-thu-nghiem-18' })
      await desk().hire('trial', email, 'Mat-khau-thu-nghiem-18')
      const body = { language: 'en', name: 'Người Thử' }
      const renamed = await desk().as<Made>('trial', `/api/users/${person}?depth=0`, { body, method: 'PATCH' })
      expect(expected(200, renamed).doc).toMatchObject(body)
      expect(await change(`/api/users/${person}`, { active: false })).toMatchObject({ active: false })
      for (const path of ['inbox', 'runs/x', 'states', 'articles/x', 'articles/x/changes'])
        expectError(await desk().as('trial', `/api/review/${path}`), 403, 'auth.inactive')
      for (const path of ['articles/x/submit', 'runs/x/approve', 'runs/x/request-changes', 'runs/x/recall'])
        expectError(await desk().as('trial', `/api/review/${path}`, { body: {} }), 403, 'auth.inactive')
      expectError(await desk().as('trial', '/api/messages/x/eml'), 403, 'auth.inactive')
      expectError(await desk().as('trial', '/api/coverage'), 403, 'payload.forbidden')
      const signIn = { email, password: 'Mat-khau-thu-nghiem-18' }
      expectError(await desk().call('/api/users/login', { body: signIn }), 403, 'auth.inactive')
      const gone = await desk().as('administrator', `/api/users/${person}`, { method: 'DELETE' })
      expectError(gone, 403, 'payload.forbidden')
    })
  })
}
