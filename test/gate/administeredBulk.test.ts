import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import table from '../fixtures/access/roleTable.json'
import { startNewsroom, type Newsroom } from '../helpers/newsroom'
import { startStoryDesk, type StoryDesk } from '../helpers/storyDesk'

/** What administrators keep: the collection, its names in GraphQL, and a change that would be taken of one record. */
const administered = [
  ['users', 'User', 'Users', { active: false }],
  ['portals', 'Portal', 'Portals', { paused: true }],
  ['units', 'Unit', 'Units', { site: 'https://don-vi.example' }],
  ['topics', 'Topic', 'Topics', { mediaTopicUri: 'https://chu-de.example' }],
  ['programmes', 'Programme', 'Programmes', { deadline: { day: 8, month: 11 } }],
  ['library-documents', 'LibraryDocument', 'LibraryDocuments', { number: '1/KH' }],
  ['observances', 'Observance', 'Observances', { year: 2021 }],
] as const

describe('gate: writes to many records of administrators at once', () => {
  let newsroom: Newsroom
  let desk: StoryDesk

  beforeAll(async () => {
    newsroom = await startNewsroom({ seeded: true })
    desk = await startStoryDesk(newsroom)
    for (const person of people) await desk.userId(person)
  })
  afterAll(async () => {
    await desk.close()
    await newsroom.close()
  })

  const people = ['administrator', 'coordinator', 'reporter'] as const

  /** All rows of the collection and the number of events. Signing in moves an account's sessions: who asks has signed in. */
  const everything = async (collection: CollectionSlug) => ({
    events: (await newsroom.payload.count({ collection: 'audit-events', overrideAccess: true })).totalDocs,
    rows: (await newsroom.payload.db.find({ collection, joins: false, limit: 0, pagination: false, sort: 'id' })).docs,
  })

  it('are meant of every collection that administrators alone add to', () => {
    const theirs = table.filter(({ create }) => create.join() === 'administrator').map(({ collection }) => collection)
    expect(administered.map(([collection]) => String(collection)).sort()).toEqual([...new Set(theirs)].sort())
  })

  describe.each(administered)('%s', (collection, name, names, change) => {
    const bulk = [
      ['PATCH', `/api/${collection}?where[id][exists]=true`],
      ['PATCH', `/api/${collection}`],
      ['DELETE', `/api/${collection}?where[id][exists]=true`],
      ['DELETE', `/api/${collection}`],
    ] as const

    it.each(bulk)('are refused by REST: %s %s', async (method, path) => {
      const before = await everything(collection)
      const body = method === 'PATCH' ? change : undefined
      for (const person of people) {
        const answer = await desk.as(person, path, { body, method })
        expect(answer, person).toMatchObject({ body: { errors: [{ code: 'records.bulkRefused' }] }, status: 403 })
      }
      const anonymous = await newsroom.request(path, { body, method })
      expect(anonymous).toMatchObject({ body: { errors: [{ code: 'auth.required' }] }, status: 401 })
      expect(await everything(collection)).toEqual(before)
    })

    it('are refused by the Local API with access overridden', async () => {
      const before = await everything(collection)
      const where = { id: { exists: true } }
      const options = { collection: collection as CollectionSlug, overrideAccess: true, where }
      const refused = { code: 'records.bulkRefused' }
      await expect(newsroom.payload.update({ ...options, data: change as never })).rejects.toMatchObject(refused)
      await expect(newsroom.payload.delete(options)).rejects.toMatchObject(refused)
      expect(await everything(collection)).toEqual(before)
    })

    it('have no door in GraphQL', async () => {
      const before = await everything(collection)
      for (const query of [
        `mutation { update${names}(where: { id: { exists: true } }, data: {}) { docs { id } } }`,
        `mutation { delete${names}(where: { id: { exists: true } }) { docs { id } } }`,
        `mutation { update${name}(where: { id: { exists: true } }, data: {}) { id } }`,
        `mutation { delete${name}(where: { id: { exists: true } }) { id } }`,
        `mutation { update${name}(id: "", data: {}) { id } }`,
        `mutation { delete${name}(id: "") { id } }`,
      ]) {
        const { body } = await desk.as('administrator', '/api/graphql', { body: { query }, method: 'POST' })
        expect(body.errors?.length, query).toBeGreaterThan(0)
        expect(Object.values(body.data ?? {}).filter(Boolean), query).toEqual([])
      }
      expect(await everything(collection)).toEqual(before)
    })
  })
})
