import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { seedPlan } from '../../../seed/seedPlan'
import { type ContentDesk, openContentDesk } from '../../helpers/contentDesk'
import { type ContentPeople, hireContentPeople } from '../../helpers/contentPeople'

let desk: ContentDesk
let people: ContentPeople

beforeAll(async () => {
  desk = await openContentDesk()
  const register = await desk.call('POST', '/users/first-register', {
    body: { email: 'first@gialai.example', password: 'whoever comes first' },
  })
  expect(register).toMatchObject({ status: 403 })
  await seedPlan(desk.payload)
  people = await hireContentPeople(desk.payload)
})
afterAll(() => desk?.close())

describe('accounts', () => {
  const account = { email: 'new@gialai.example', name: 'Người mới', password: 'a password of length' }

  it('are given by administrators only', async () => {
    const body = { ...account, memberships: [{ unit: people.press, roles: ['reporter'] }] }
    expect((await desk.call('POST', '/users', { body })).status).toBe(403)
    expect((await desk.call('POST', '/users', { body, token: people.reporter.token })).status).toBe(403)
    expect((await desk.call('POST', '/users', { body, token: people.administrator.token })).status).toBe(201)
  })

  it('need a password of twelve characters, also when an owner changes it', async () => {
    const short = { ...account, email: 'short@gialai.example', password: 'mười một ch' }
    const created = await desk.call('POST', '/users', { body: short, token: people.administrator.token })
    expect(created.status).toBe(400)
    const path = `/users/${people.reporter.id}`
    const changed = await desk.call('PATCH', path, { body: { password: 'short' }, token: people.reporter.token })
    expect(changed.status).toBe(400)
    await expect(
      desk.payload.resetPassword({
        collection: 'users',
        data: { password: 'short', token: 'any' },
        overrideAccess: true,
      }),
    ).rejects.toMatchObject({ code: 'auth.passwordTooShort' })
  })

  it('let their owners change name and language, not address, memberships or being active', async () => {
    const reply = await desk.call('PATCH', `/users/${people.reporter.id}`, {
      body: {
        name: 'Tên mới',
        language: 'en',
        email: 'other@gialai.example',
        active: false,
        memberships: [{ unit: people.lead, roles: ['administrator'] }],
      },
      token: people.reporter.token,
    })
    expect(reply.status).toBe(200)
    const stored = await desk.payload.findByID({
      collection: 'users',
      depth: 0,
      fallbackLocale: false,
      id: people.reporter.id,
      overrideAccess: true,
    })
    expect(stored).toMatchObject({ name: 'Tên mới', language: 'en', email: 'reporter@gialai.example', active: true })
    expect(stored.memberships).toMatchObject([{ unit: people.press, roles: ['reporter'] }])
  })

  it('of others are closed to everybody but administrators, and deleted by nobody', async () => {
    const path = `/users/${people.deskEditor.id}`
    const body = { name: 'Đổi tên' }
    expect((await desk.call('PATCH', path, { body, token: people.reporter.token })).status).toBeGreaterThanOrEqual(403)
    expect((await desk.call('PATCH', path, { body, token: people.administrator.token })).status).toBe(200)
    expect((await desk.call('DELETE', path, { token: people.administrator.token })).status).toBe(403)
  })

  it('are seen by colleagues, not by strangers', async () => {
    const names = async (token: string): Promise<unknown[]> => {
      const { body } = await desk.call('GET', '/users?limit=50&depth=0', { token })
      return (body.docs as { email: string }[]).map((user) => user.email)
    }
    expect(await names(people.reporter.token)).toContain('deskEditor@gialai.example'.toLowerCase())
    expect(await names(people.reporter.token)).not.toContain('translator@gialai.example')
    expect(await names(people.auditor.token)).toContain('translator@gialai.example')
    expect((await desk.call('GET', '/users')).status).toBe(403)
  })

  it('make coordinators and administrators in the lead department only', async () => {
    const body = { ...account, email: 'own@gialai.example' }
    const elsewhere = { ...body, memberships: [{ unit: people.press, roles: ['administrator'] }] }
    const refused = await desk.call('POST', '/users', { body: elsewhere, token: people.administrator.token })
    expect(refused.status).toBe(400)
    const lead = { ...body, memberships: [{ unit: people.lead, roles: ['coordinator'] }] }
    expect((await desk.call('POST', '/users', { body: lead, token: people.administrator.token })).status).toBe(201)
  })

  it('that were switched off neither sign in nor go on with a session', async () => {
    const { token, id } = people.leaver
    expect((await desk.call('GET', '/units', { token })).status).toBe(200)
    await desk.call('PATCH', `/users/${id}`, { body: { active: false }, token: people.administrator.token })
    expect((await desk.call('GET', '/units', { token })).status).toBe(403)
    const body = { email: 'leaver@gialai.example', password: people.password }
    expect((await desk.call('POST', '/users/login', { body })).status).toBe(403)
  })
})

describe('units, programmes and what belongs to them', () => {
  it.each(['units', 'programmes', 'topics', 'library-documents', 'observances'])(
    '%s are read by everybody signed in and written by administrators',
    async (slug) => {
      expect((await desk.call('GET', `/${slug}`)).status).toBe(403)
      const list = await desk.call('GET', `/${slug}?limit=1&depth=0`, { token: people.reporter.token })
      expect(list.status).toBe(200)
      const [first] = list.body.docs as { id: string; clause?: string }[]
      const change = { body: { clause: first!.clause } }
      const path = `/${slug}/${first!.id}`
      expect((await desk.call('PATCH', path, { ...change, token: people.reporter.token })).status).toBe(403)
      expect((await desk.call('PATCH', path, { ...change, token: people.administrator.token })).status).toBe(200)
    },
  )

  it('are found without diacritics, in the title too, whichever language is asked', async () => {
    const find = async (query: string): Promise<string[]> => {
      const { body } = await desk.call('GET', `/units?depth=0&limit=10&${query}`, { token: people.reporter.token })
      return (body.docs as { slug: string }[]).map((unit) => unit.slug)
    }
    expect(await find('where[searchText][like]=ngoai%20vu')).toEqual(['so-ngoai-vu'])
    expect(await find(`where[or][0][name][like]=${encodeURIComponent('NGOẠI VỤ'.normalize('NFD'))}`)).toEqual([
      'so-ngoai-vu',
    ])
    expect(await find('where[name][like]=dak%20doa')).toEqual(['huyen-dak-doa'])
    expect(await find('locale=en&where[name][like]=foreign')).toEqual(['so-ngoai-vu'])
    expect(await find('where[name][like]=foreign')).toEqual(['so-ngoai-vu'])
    expect(await find('locale=en&where[name][like]=ngoai%20vu')).toEqual(['so-ngoai-vu'])
  })

  it('are not deleted while something names them', async () => {
    const reply = await desk.call('DELETE', `/units/${people.press}`, { token: people.administrator.token })
    expect(reply.status).toBe(409)
    const body = { slug: 'tam', name: 'Đơn vị tạm', kind: 'department' }
    const created = await desk.call('POST', '/units', { body, token: people.administrator.token })
    const { id } = created.body.doc as { id: string }
    expect((await desk.call('DELETE', `/units/${id}`, { token: people.administrator.token })).status).toBe(200)
  })
})
