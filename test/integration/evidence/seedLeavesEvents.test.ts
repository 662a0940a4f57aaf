import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { seedDemo } from '../../../seed/seedDemo'
import { seedPlan } from '../../../seed/seedPlan'
import { seedPortals } from '../../../seed/seedPortals'
import { chainFaults } from '../../../src/evidence/rules/auditEvent'
import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { newPortalSecret } from '../../helpers/portalPair'
import { seedHouse } from '../../helpers/seededHouse'
import { storedChain } from '../review/auditChain'

const portals = ['gialai', 'asean'].map((slug, index) => ({
  address: `http://127.0.0.1:${4100 + index}/ingest`,
  secret: newPortalSecret(),
  slug,
}))

describe('the seed in the audit chain', () => {
  let newsroom: Newsroom

  beforeAll(async () => {
    newsroom = await startNewsroom({ seeded: true })
    await seedHouse(newsroom.payload, newsroom.settings.dataDir)
    await seedPortals(newsroom.payload, portals)
  })
  afterAll(() => newsroom?.close())

  const events = async () => {
    const found = await newsroom.payload.db.find<{ details: string; id: string }>({
      collection: 'audit-events',
      limit: 0,
      pagination: false,
      sort: 'id',
    })
    return found.docs
  }

  it.each([
    ['users', 'account', { email: { equals: 'an.nguyen@gialai.example' } }],
    ['portals', 'portal', { slug: { equals: 'gialai' } }],
    ['units', 'unit', { slug: { equals: 'bao-gia-lai' } }],
    ['topics', 'topic', { clause: { equals: 'P-1.5' } }],
    ['programmes', 'programme', { code: { equals: 'asean-2021-2025' } }],
    ['library-documents', 'libraryDocument', { slug: { equals: '542-qd-ubnd' } }],
    ['observances', 'observance', { slug: { equals: 'chu-de-asean-2025' } }],
  ] as const)(
    'begins the chain of a record of %s, as what the product did by itself',
    async (collection, kind, where) => {
      const found = await newsroom.payload.find({ collection, depth: 0, locale: 'vi', overrideAccess: true, where })
      const chain = await storedChain(newsroom.payload, `${collection}:${found.docs[0]?.id}`)
      expect(chain[0]).toMatchObject({ action: `${kind}.created`, actor: '', actorName: 'Cầu Nối', seq: 1 })
      expect(chain.slice(1).every(({ action }) => action === `${kind}.changed`)).toBe(true)
      expect(chainFaults(chain)).toEqual([])
    },
  )

  it('tells of no secret and no password', async () => {
    const told = (await events()).map(({ details }) => details).join('\n')
    for (const { secret } of portals) expect(told).not.toContain(secret)
    expect(told).not.toMatch(/whsec_|pbkdf2|"(hash|salt|secret|password|newSecret)":/)
  })

  it('is silent the second time, but of what it brought back', async () => {
    const before = await events()
    const again = async () => {
      await seedPlan(newsroom.payload)
      await seedDemo(newsroom.payload, { pressOnly: true })
      await seedPortals(newsroom.payload, portals)
    }
    await again()
    expect(await events()).toEqual(before)
    const [unit] = (
      await newsroom.payload.find({
        collection: 'units',
        locale: 'vi',
        overrideAccess: true,
        where: { slug: { equals: 'bao-gia-lai' } },
      })
    ).docs
    const id = String(unit?.id)
    await newsroom.payload.update({
      collection: 'units',
      data: { kind: 'party' },
      id,
      locale: 'vi',
      overrideAccess: true,
    })
    await again()
    const chain = await storedChain(newsroom.payload, `units:${id}`)
    expect(chain.slice(-2)).toMatchObject([
      { action: 'unit.changed', details: { after: { kind: 'party' }, before: { kind: 'press' } } },
      { action: 'unit.changed', details: { after: { kind: 'press' }, before: { kind: 'party' } } },
    ])
    expect(await events()).toHaveLength(before.length + 2)
  })
})
