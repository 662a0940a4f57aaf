import { createLocalReq, type Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { claim } from '../../../src/database/claim'
import { runInTransaction } from '../../../src/database/runInTransaction'
import { startSmallNewsroom, type SmallNewsroom } from '../../helpers/smallNewsroom'

/** The server has committed; whether most of the set did in time it does not know. */
const waiting = { code: 64, errmsg: 'waiting for replication timed out' }

/** A server can be told to misbehave towards one program alone, by the name it gives itself. */
const appName = 'lost-connections'

describe.skipIf(process.env.TEST_DATABASE !== 'mongodb')('connections that MongoDB breaks off', () => {
  const shared = process.env.TEST_MONGODB_URI
  let newsroom: SmallNewsroom
  let payload: Payload

  beforeAll(async () => {
    process.env.TEST_MONGODB_URI = `${shared}&appName=${appName}&w=1`
    newsroom = await startSmallNewsroom({ clock: { now: () => new Date('2026-10-02T01:00:00Z') } })
    payload = newsroom.payload
  })
  afterAll(async () => {
    process.env.TEST_MONGODB_URI = shared
    await newsroom?.close()
  })
  afterEach(() => failing('off', {}))

  const client = () => payload.db.connection.getClient()
  const failing = (mode: 'off' | 'alwaysOn' | { times: number }, data: object) =>
    client()
      .db('admin')
      .command({ configureFailPoint: 'failCommand', data: { appName, ...data }, mode })
  const titles = async () =>
    (await payload.find({ collection: 'notes', limit: 0, locale: 'vi', overrideAccess: true })).docs
      .map((note): unknown => Reflect.get(note, 'title'))
      .sort()
  const write = (title: string) => newsroom.request('/api/notes', { body: { title }, token: newsroom.token })

  it('stores a verb once whose commit is broken off, and broken off again', async () => {
    // The driver asks twice by itself.
    await failing({ times: 3 }, { closeConnection: true, failCommands: ['commitTransaction'] })
    let runs = 0
    await runInTransaction(await createLocalReq({}, payload), async (req) => {
      runs += 1
      await payload.create({ collection: 'notes', data: { title: 'Giao dịch' } as never, overrideAccess: true, req })
    })
    expect(runs).toBe(1)
    expect(await titles()).toEqual(['Giao dịch'])
  })

  it('stores it once where the server had committed and could not say so', async () => {
    await failing({ times: 2 }, { failCommands: ['commitTransaction'], writeConcernError: waiting })
    expect((await write('Đã ghi')).status).toBe(201)
    expect(await titles()).toEqual(['Giao dịch', 'Đã ghi'])
  })

  it('is 503 where nobody can say whether it was stored', async () => {
    await failing('alwaysOn', { failCommands: ['commitTransaction'], writeConcernError: waiting })
    const { body, status } = await write('Không rõ')
    expect([status, body.errors?.[0]?.code]).toEqual([503, 'database.unavailable'])
  })

  it('goes on with a save whose transaction was broken off in the middle', async () => {
    await failing({ times: 1 }, { closeConnection: true, failCommands: ['insert'] })
    expect((await write('Làm lại')).status).toBe(201)
    expect(await titles()).toEqual(['Giao dịch', 'Không rõ', 'Làm lại', 'Đã ghi'])
  })

  it('is 503, and not the word to sign in, for who is signed in and cannot be read', async () => {
    await failing('alwaysOn', { closeConnection: true, failCommands: ['find', 'aggregate'] })
    for (const path of ['/api/notes', '/api/notes?where[title][equals]=x']) {
      const { body, status } = await newsroom.request(path, { token: newsroom.token })
      expect([status, body.errors?.[0]?.code]).toEqual([503, 'database.unavailable'])
    }
    const query = { body: { query: '{ Notes { docs { id } } }' }, token: newsroom.token }
    expect((await newsroom.request('/api/graphql', query)).status).toBe(503)
    await failing('off', {})
    expect((await newsroom.request('/api/notes', { token: newsroom.token })).status).toBe(200)
    expect((await newsroom.request('/api/notes')).status).toBe(401)
  })

  it('is asked to have every claim on most of the set, whatever the address says', async () => {
    const { docs } = await payload.find({ collection: 'notes', limit: 1, overrideAccess: true })
    const db = client().db(String(payload.db.connection.name))
    await db.command({ profile: 2 })
    await claim(payload, { collection: 'notes', data: { count: 1 }, where: { id: { equals: docs[0]?.id } } })
    await db.command({ profile: 0 })
    const asked = await db.collection('system.profile').findOne({ 'command.findAndModify': 'notes' })
    expect(asked?.command).toMatchObject({ writeConcern: { w: 'majority' } })
  })
})
