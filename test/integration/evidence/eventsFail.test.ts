import type { CollectionSlug } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { armFailPoint, disarmFailPoints } from '../../../src/database/failPoints'
import { newPortalSecret } from '../../helpers/portalPair'
import type { Answer } from '../../helpers/storyDesk'
import { startAdministrationDesk, type Account, type AdministrationDesk } from './administrationDesk'

const collections = [
  ...['users', 'portals', 'units', 'topics', 'programmes', 'library-documents', 'observances'],
  'audit-events',
] as CollectionSlug[]

describe('an act whose event cannot stand does not stand either', () => {
  let house: AdministrationDesk
  let account: Account
  let link: string

  beforeAll(async () => {
    house = await startAdministrationDesk()
    account = await house.openAccount()
    for (const person of ['administrator', 'reporter']) await house.desk.userId(person)
    link = await house.newsroom.payload.forgotPassword({
      collection: 'users',
      data: { email: account.email },
      disableEmail: true,
      overrideAccess: true,
    })
    const wrong = { body: { email: account.email, password: 'khong-phai-mat-khau' } }
    for (let tries = 0; tries < 5; tries += 1) await house.newsroom.request('/api/users/login', wrong)
  })
  afterEach(() => disarmFailPoints())
  afterAll(() => house?.close())

  const everything = async (): Promise<Map<string, unknown[]>> => {
    const rows = new Map<string, unknown[]>()
    for (const collection of collections) {
      const options = { collection, joins: false, limit: 0, pagination: false, sort: 'id' } as const
      rows.set(collection, (await house.newsroom.payload.db.find(options)).docs)
    }
    return rows
  }

  const acts: [string, () => Promise<Pick<Answer, 'body' | 'status'>>][] = [
    [
      'a new account',
      () => {
        const memberships = [{ roles: ['reporter'], unit: house.desk.ids.unit }]
        const body = { email: 'khong-con@gialai.example', memberships, name: 'Không Còn', password: account.password }
        return house.write('administrator', 'POST', '/users', body)
      },
    ],
    [
      'roles that are given',
      () => {
        const memberships = [{ roles: ['chiefEditor'], unit: house.desk.ids.unit }]
        return house.write('administrator', 'PATCH', `/users/${account.id}`, { memberships })
      },
    ],
    [
      'a password that is given',
      () => house.write('administrator', 'PATCH', `/users/${account.id}`, { password: 'Mot-mat-khau-khac-han' }),
    ],
    ['a lock that is ended', () => house.write('administrator', 'POST', '/users/unlock', { email: account.email })],
    [
      'a password that somebody forgot',
      () => {
        const body = { password: 'Dat-lai-mat-khau-nay', token: link }
        return house.newsroom.request('/api/users/reset-password', { body })
      },
    ],
    [
      'a portal’s new secret and address',
      async () => {
        const id = await house.first('/portals?where[slug][equals]=gialai')
        const body = { address: 'https://cong-khac.example/ingest', local: false, newSecret: newPortalSecret() }
        return house.write('administrator', 'PATCH', `/portals/${id}`, body)
      },
    ],
    [
      'a unit that is another’s successor',
      async () => {
        const [id, successor] = [
          await house.first('/units?where[slug][equals]=bao-gia-lai'),
          await house.first('/units?where[slug][equals]=so-vhttdl'),
        ]
        return house.write('administrator', 'PATCH', `/units/${id}`, { successor })
      },
    ],
    [
      'a day that is taken out of the calendar',
      async () => house.write('administrator', 'DELETE', `/observances/${await house.first('/observances?sort=slug')}`),
    ],
    [
      'a document of the library',
      async () => {
        const programme = await house.first('/programmes?sort=code')
        const body = { kind: 'guidance', programme, slug: 'khong-con', title: 'Không còn', use: 'guidance' }
        return house.write('administrator', 'POST', '/library-documents', body)
      },
    ],
  ]

  it.each(acts)('%s', async (_act, send) => {
    const before = await everything()
    armFailPoint('administer.eventWritten', () => {
      throw new Error('stopped after the event')
    })
    expect(await send()).toMatchObject({ body: { errors: [{ code: 'payload.internal' }] }, status: 500 })
    expect(await everything()).toEqual(before)
    disarmFailPoints()
    expect((await send()).status).toBeLessThan(300)
    expect((await everything()).get('audit-events')).toHaveLength((before.get('audit-events') ?? []).length + 1)
  })
})
