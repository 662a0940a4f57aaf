import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { deliveredRows, proveAllDelivered, proveNothingLost, provePortal } from '../e2e/crash/proof'
import { ask } from '../helpers/ask'
import { givenMongod } from '../helpers/startMongod'
import { killPrimaries, type Failover } from './killPrimaries'
import { startDrillHouse, type DrillHouse } from './drillHouse'
import { startLoad, type Load } from './load'
import { startReplicaSet, type ReplicaSet } from './replicaSet'
import { readStored, type Stored } from './stored'
import { brokenEditions, brokenRuns, decisionsAsked, decisionsStored, halfArticles } from './wholeness'

const kills = 5
/** Ten minutes: 11 s a failover are the election's, the rest depends on what else the machine does. */
const drillMs = 600_000

describe('P-4.1 the primary of three is killed five times under submits, decisions and deliveries', () => {
  let set: ReplicaSet | undefined
  let house: DrillHouse
  let load: Load
  let stored: Stored
  let failovers: Failover[]

  beforeAll(async () => {
    process.env.TEST_DATABASE = 'mongodb'
    const mongod = givenMongod()
    if (!mongod) throw new Error('No mongod: set MONGOMS_SYSTEM_BINARY to the path of one, or put one on the PATH')
    set = await startReplicaSet(mongod)
    process.env.TEST_MONGODB_URI = set.uri
    house = await startDrillHouse()
    load = await startLoad(house)
    failovers = await killPrimaries({ kills, load, set })
    await load.finish()
  }, drillMs)

  afterAll(async () => {
    await house?.close()
    await set?.close()
  })

  it('goes on each time, and brings every edition to both portals, the newest confirmed', async () => {
    expect(failovers).toHaveLength(kills)
    for (const { desk, id } of load.articles)
      proveAllDelivered(await deliveredRows(desk, id), house.portals.both, desk.said)
    stored = await readStored(house.newsroom.payload)
    console.log(JSON.stringify(measured()))
  })

  it('keeps every decision and edition that was answered with yes, once, in an unbroken audit chain', async () => {
    for (const { desk, id } of load.articles) await proveNothingLost(desk, id, [])
    expect(decisionsStored(stored)).toEqual(decisionsAsked(load.verbs))
    expect(stored.faults).toEqual([])
  })

  it('leaves nothing half-written', () => {
    expect(stored.openReviews).toEqual([])
    expect(brokenRuns(stored)).toEqual([])
    expect(brokenEditions(stored, house.portals.both.length)).toEqual([])
    expect(halfArticles(stored)).toEqual([])
    const ids = stored.articles.map(({ id }) => id)
    expect(load.articles.filter(({ id }) => !ids.includes(id))).toEqual([])
  })

  it('shows each portal each version once, and none older after a newer', async () => {
    for (const portal of house.portals.both) {
      // Beyond that the portal forgets what it was sent first.
      expect(portal.requests().length).toBeLessThan(1000)
      for (const { desk, id } of load.articles) provePortal(portal, await deliveredRows(desk, id), id, 0)
    }
  })

  it('gives the answer it gave to every request that is repeated under its key, and does nothing again', async () => {
    for (const { asked, path, reply } of load.verbs) {
      const again = await ask(`${house.url}${path}`, asked)
      expect({ body: again.body, status: again.status }, path).toEqual({ body: reply.body, status: reply.status })
    }
    expect(await readStored(house.newsroom.payload)).toEqual(stored)
  })

  const measured = () => ({
    acknowledged: load.verbs.length,
    articles: load.articles.length,
    deliveries: stored.deliveries.length,
    editions: stored.editions.length,
    failoversMs: failovers.map(({ ms }) => ms),
    repeated: house.repeated,
    sentToPortals: house.portals.both.map((portal) => portal.requests().length),
  })
})
