import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { chainFaults } from '../../../src/evidence/rules/auditEvent'
import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { newPortalSecret } from '../../helpers/portalPair'
import { startStoryDesk, type Answer, type StoryDesk } from '../../helpers/storyDesk'
import { storedChain } from '../review/auditChain'

describe('what administrators do leaves one event each', () => {
  let newsroom: Newsroom
  let desk: StoryDesk
  let administrator: { actor: string; actorName: string; actorUnit: string }

  beforeAll(async () => {
    newsroom = await startNewsroom({ seeded: true })
    desk = await startStoryDesk(newsroom)
    administrator = {
      actor: await desk.userId('administrator'),
      actorName: 'Bùi Ngọc Khánh',
      actorUnit: 'Sở Thông tin và Truyền thông',
    }
  })
  afterAll(async () => {
    await desk.close()
    await newsroom.close()
  })

  const write = (person: string, method: string, path: string, body?: object): Promise<Answer> =>
    desk.as(person, `/api${path}`, { body, method })
  const first = async (path: string): Promise<string> =>
    String((await desk.as('administrator', `/api${path}&limit=1&depth=0`)).body.docs[0].id)
  const countEvents = async (): Promise<number> =>
    (await newsroom.payload.count({ collection: 'audit-events', overrideAccess: true })).totalDocs

  /** Exactly these events were added to the chain by what was done, and it is whole. */
  const expectAdded = async (subject: string, act: () => Promise<unknown>, events: object[]): Promise<void> => {
    const before = await storedChain(newsroom.payload, subject)
    const all = await countEvents()
    await act()
    const chain = await storedChain(newsroom.payload, subject)
    expect(chain.slice(before.length)).toMatchObject(events)
    expect(chain).toHaveLength(before.length + events.length)
    expect(await countEvents()).toBe(all + events.length)
    expect(chainFaults(chain)).toEqual([])
  }

  let accounts = 0
  const openAccount = async (): Promise<{ id: string; email: string; password: string; subject: string }> => {
    accounts += 1
    const email = `nguoi-${accounts}@gialai.example`
    const password = 'Mat-khau-cho-nguoi-moi'
    const memberships = [{ roles: ['reporter'], unit: desk.ids.unit }]
    const body = { active: true, email, memberships, name: 'Người Mới', password }
    const created = await write('administrator', 'POST', '/users?depth=0', body)
    expect(created.status).toBe(201)
    const id = String(created.body.doc.id)
    return { email, id, password, subject: `users:${id}` }
  }

  it('a new account: by whom, with which memberships, and no password', async () => {
    const { email, password, subject } = await openAccount()
    const chain = await storedChain(newsroom.payload, subject)
    expect(chain).toMatchObject([
      {
        ...administrator,
        action: 'account.created',
        seq: 1,
        details: { after: { active: true, email, memberships: [{ roles: ['reporter'], unit: desk.ids.unit }] } },
      },
    ])
    expect(chain[0]?.details.changed).toContain('password')
    expect(JSON.stringify(chain)).not.toContain(password)
    expect(JSON.stringify(chain)).not.toMatch(/pbkdf2|salt|hash"?:"[^"]{80}/)
  })

  it('an administrator who makes an account a chief editor’s: before and after', async () => {
    const { id, subject } = await openAccount()
    const before = { memberships: [{ roles: ['reporter'], unit: desk.ids.unit }] }
    const after = { memberships: [{ roles: ['reporter', 'chiefEditor'], unit: desk.ids.unit }] }
    const act = () => write('administrator', 'PATCH', `/users/${id}`, after)
    await expectAdded(subject, act, [
      { ...administrator, action: 'account.changed', details: { after, before, changed: ['memberships'] } },
    ])
  })

  it('a password: only that it was changed', async () => {
    const { id, subject } = await openAccount()
    const password = 'Mot-mat-khau-khac-han'
    await expectAdded(subject, () => write('administrator', 'PATCH', `/users/${id}`, { password }), [
      { ...administrator, action: 'account.changed', details: { changed: ['password'] } },
    ])
    expect(JSON.stringify(await storedChain(newsroom.payload, subject))).not.toContain(password)
  })

  it('an account switched off, its address, and its removal', async () => {
    const { email, id, subject } = await openAccount()
    await expectAdded(subject, () => write('administrator', 'PATCH', `/users/${id}`, { active: false }), [
      { action: 'account.changed', details: { after: { active: false }, before: { active: true } } },
    ])
    const moved = 'dia-chi-moi@gialai.example'
    await expectAdded(subject, () => write('administrator', 'PATCH', `/users/${id}`, { email: moved }), [
      { action: 'account.changed', details: { after: { email: moved }, before: { email }, changed: ['email'] } },
    ])
    // No API removes an account; the product's own call leaves its trace all the same.
    const remove = () => newsroom.payload.delete({ collection: 'users', id, overrideAccess: true })
    await expectAdded(subject, remove, [
      { action: 'account.deleted', actor: '', details: { before: { email: moved } } },
    ])
  })

  it('what people do to their own account, signing in excepted', async () => {
    const { email, id, password, subject } = await openAccount()
    let token = ''
    await expectAdded(subject, async () => void (token = await newsroom.login(email, password)), [])
    const wrong = { body: { email, password: 'khong-phai-mat-khau' } }
    const fail = () => newsroom.request('/api/users/login', wrong)
    await expectAdded(subject, fail, [])
    const rename = () => newsroom.request(`/api/users/${id}`, { body: { name: 'Tên Khác' }, method: 'PATCH', token })
    const itself = { actor: id, actorUnit: 'Báo Gia Lai' }
    await expectAdded(subject, rename, [{ ...itself, action: 'account.changed', details: { changed: ['name'] } }])
    await expectAdded(subject, rename, [])
    let link = ''
    const ask = async () =>
      void (link = await newsroom.payload.forgotPassword({
        collection: 'users',
        data: { email },
        disableEmail: true,
        overrideAccess: true,
      }))
    await expectAdded(subject, ask, [])
    const reset = async () => {
      const body = { password: 'Dat-lai-mat-khau-nay', token: link }
      expect((await newsroom.request('/api/users/reset-password', { body })).status).toBe(200)
    }
    await expectAdded(subject, reset, [{ ...itself, action: 'account.passwordReset', actorName: 'Tên Khác' }])
    const out = () => newsroom.request('/api/users/logout', { method: 'POST', token })
    await expectAdded(subject, out, [])
  })

  it('a portal: the names of what changed, never its secret', async () => {
    const newSecret = newPortalSecret()
    const body = { address: 'https://cong.example/ingest', name: 'Cổng mới', newSecret, slug: 'cong-moi' }
    const created = await write('administrator', 'POST', '/portals?depth=0', body)
    expect(created.status).toBe(201)
    const { id } = created.body.doc
    const subject = `portals:${id}`
    expect(await storedChain(newsroom.payload, subject)).toMatchObject([
      { ...administrator, action: 'portal.created', seq: 1 },
    ])
    const other = newPortalSecret()
    const change = () => write('administrator', 'PATCH', `/portals/${id}`, { newSecret: other, paused: true })
    await expectAdded(subject, change, [{ action: 'portal.changed', details: { changed: ['paused', 'secret'] } }])
    // What the worker finds out is no act.
    const found = { data: { health: 'chậm', healthCode: 'http.503' }, where: { id: { equals: id } } }
    await expectAdded(subject, () => newsroom.payload.db.updateOne({ collection: 'portals', ...found }), [])
    await expectAdded(subject, () => write('administrator', 'DELETE', `/portals/${id}`), [{ action: 'portal.deleted' }])
    const told = JSON.stringify(await storedChain(newsroom.payload, subject))
    for (const secret of [newSecret, other]) expect(told).not.toContain(secret)
  })

  it('a unit, a topic and a programme, in whichever language', async () => {
    const unit = await first('/units?where[slug][equals]=bao-gia-lai')
    await expectAdded(
      `units:${unit}`,
      () => write('administrator', 'PATCH', `/units/${unit}`, { shortName: 'Báo GL' }),
      [{ ...administrator, action: 'unit.changed', details: { changed: ['shortName'] } }],
    )
    const topic = await first('/topics?where[clause][equals]=P-1.5')
    const english = () =>
      write('administrator', 'PATCH', `/topics/${topic}?locale=en`, { name: 'Gia Lai and its people' })
    await expectAdded(`topics:${topic}`, english, [{ action: 'topic.changed', details: { changed: ['name'] } }])
    const programme = await first('/programmes?sort=code')
    const deadline = () =>
      write('administrator', 'PATCH', `/programmes/${programme}`, { deadline: { day: 8, month: 11 } })
    await expectAdded(`programmes:${programme}`, deadline, [
      { action: 'programme.changed', details: { changed: ['deadline'] } },
    ])
    await expectAdded(`programmes:${programme}`, deadline, [])
  })

  it('and what was refused leaves none', async () => {
    const { id, subject } = await openAccount()
    const memberships = [{ roles: ['chiefEditor'], unit: desk.ids.unit }]
    const refused: [string, string, string, object?][] = [
      ['reporter', 'PATCH', `/users/${id}`, { memberships }],
      ['administrator', 'PATCH', `/users/${id}`, { email: 'an.nguyen@gialai.example' }],
      ['administrator', 'PATCH', `/users/${id}`, { password: 'ngan' }],
      ['administrator', 'DELETE', `/users/${id}`],
      ['administrator', 'PATCH', `/users?where[id][equals]=${id}`, { memberships }],
      ['administrator', 'DELETE', '/portals?where[slug][equals]=gialai'],
    ]
    for (const [person, method, path, body] of refused) {
      const act = async () => expect((await write(person, method, path, body)).status).toBeGreaterThanOrEqual(400)
      await expectAdded(subject, act, [])
    }
    const stored = (await desk.as('administrator', `/api/users/${id}?depth=0`)).body
    expect(stored.memberships).toMatchObject([{ roles: ['reporter'], unit: desk.ids.unit }])
  })

  it('all of them, when several come at the same instant', async () => {
    const { id, subject } = await openAccount()
    const rounds = Array.from({ length: 6 }, (_, index) => index)
    const act = async () => {
      const names = rounds.map((index) => write('administrator', 'PATCH', `/users/${id}`, { name: `Tên thứ ${index}` }))
      for (const answer of await Promise.all(names)) expect(answer.status).toBe(200)
    }
    await expectAdded(
      subject,
      act,
      rounds.map(() => ({ action: 'account.changed' })),
    )
  })
})
