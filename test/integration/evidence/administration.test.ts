import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Newsroom } from '../../helpers/newsroom'
import { newPortalSecret } from '../../helpers/portalPair'
import type { StoryDesk } from '../../helpers/storyDesk'
import { storedChain } from '../review/auditChain'
import { startAdministrationDesk, type AdministrationDesk } from './administrationDesk'

const scan = (letter: string): string =>
  `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Lang (${letter}) >>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`

describe('what administrators do leaves one event each', () => {
  let newsroom: Newsroom
  let desk: StoryDesk
  let administrator: AdministrationDesk['administrator']
  let { expectAdded, first, openAccount, write } = {} as AdministrationDesk
  let close: (() => Promise<void>) | undefined

  beforeAll(async () => {
    ;({ administrator, close, desk, expectAdded, first, newsroom, openAccount, write } =
      await startAdministrationDesk())
  })
  afterAll(() => close?.())

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
    await expectAdded(subject, change, [
      { action: 'portal.changed', details: { after: { paused: true }, changed: ['paused', 'secret'] } },
    ])
    const elsewhere = 'https://cong-khac.example/ingest'
    await expectAdded(subject, () => write('administrator', 'PATCH', `/portals/${id}`, { address: elsewhere }), [
      { action: 'portal.changed', details: { after: { address: elsewhere }, before: { address: body.address } } },
    ])
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

  it('a document of the library and its file, and a day of the calendar', async () => {
    const programme = await first('/programmes?sort=code')
    const entry = { kind: 'guidance', programme, slug: 'huong-dan-moi', title: 'Hướng dẫn', use: 'guidance' }
    const made = await write('administrator', 'POST', '/library-documents?depth=0', entry)
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    const { id } = made.body.doc
    const subject = `library-documents:${id}`
    expect(await storedChain(newsroom.payload, subject)).toMatchObject([
      { ...administrator, action: 'libraryDocument.created', details: { after: { slug: 'huong-dan-moi' } } },
    ])
    // A scan in place of another, of the same name and size: what people read is not the same.
    for (const letter of ['A', 'B']) {
      const form = new FormData()
      form.set('file', new File([scan(letter)], 'huong-dan.pdf', { type: 'application/pdf' }))
      const give = async () => {
        const given = await write('administrator', 'PATCH', `/library-documents/${id}`, form)
        expect(given.status, JSON.stringify(given.body)).toBe(200)
      }
      await expectAdded(subject, give, [{ action: 'libraryDocument.changed' }])
      const [event] = (await storedChain(newsroom.payload, subject)).slice(-1)
      expect(event?.details.changed).toContain('filename')
    }
    await expectAdded(subject, () => write('administrator', 'DELETE', `/library-documents/${id}`), [
      { action: 'libraryDocument.deleted', details: { before: { slug: 'huong-dan-moi' } } },
    ])

    const day = { day: 8, kind: 'day', month: 8, name: 'Ngày thử', slug: 'ngay-thu' }
    const added = await write('administrator', 'POST', '/observances?depth=0', day)
    const calendar = `observances:${added.body.doc.id}`
    expect(await storedChain(newsroom.payload, calendar)).toMatchObject([{ action: 'observance.created', seq: 1 }])
    const path = `/observances/${added.body.doc.id}`
    await expectAdded(calendar, () => write('administrator', 'PATCH', path, { month: 9 }), [
      { ...administrator, action: 'observance.changed', details: { after: { month: 9 }, before: { month: 8 } } },
    ])
    const query = `mutation { updateObservance(id: "${added.body.doc.id}", data: { day: 9 }) { id } }`
    await expectAdded(calendar, () => write('administrator', 'POST', '/graphql', { query }), [
      { ...administrator, action: 'observance.changed', details: { after: { day: 9 }, before: { day: 8 } } },
    ])
    await expectAdded(calendar, () => write('administrator', 'DELETE', path), [{ action: 'observance.deleted' }])
  })

  it('a lock that an administrator ends, and no other', async () => {
    const { email, password, subject } = await openAccount()
    const unlock = (person: string) => write(person, 'POST', '/users/unlock', { email })
    await expectAdded(subject, () => unlock('administrator'), [])
    const wrong = { body: { email, password: 'khong-phai-mat-khau' } }
    const lock = async () => {
      for (let tries = 0; tries < 5; tries += 1) await newsroom.request('/api/users/login', wrong)
      await expect(newsroom.login(email, password)).rejects.toThrow()
    }
    await expectAdded(subject, lock, [])
    await expectAdded(subject, async () => expect((await unlock('reporter')).status).toBe(403), [])
    await expectAdded(subject, async () => expect((await unlock('administrator')).status).toBe(200), [
      { ...administrator, action: 'account.unlocked' },
    ])
    await expectAdded(subject, () => newsroom.login(email, password), [])
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
