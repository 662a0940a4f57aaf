import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startPortal, type Portal } from '../../../sandbox/portal'
import { armFailPoint, disarmFailPoints, failPointNames } from '../../../src/database/failPoints'
import { portalSecret, startDeliveryHouse, type DeliveryHouse } from '../../helpers/deliveryHouse'

let house: DeliveryHouse
let portal: Portal

beforeEach(async () => {
  house = await startDeliveryHouse()
  const now = () => house.clock.now()
  portal = await startPortal({
    port: 0,
    secret: portalSecret,
    now,
    name: 'x',
    slug: 'gialai',
    requiredLanguages: ['vi'],
  })
  await house.addPortal('gialai', `${portal.url}/ingest`)
})

afterEach(async () => {
  await portal.close()
  await house.close()
})

const points = failPointNames.filter((name) => name.startsWith('worker.'))

describe('a worker that dies', () => {
  it.each(points)('at %s: nothing is lost, nothing is shown twice', async (point) => {
    let deaths = 0
    armFailPoint(point, () => {
      deaths += 1
      disarmFailPoints()
      throw new Error(`died at ${point}`)
    })
    await house.approve()
    if (point === 'worker.recovered') await dieOnceBefore(point)
    for (let round = 0; round < 4; round += 1) {
      // One that dies outside a delivery takes the round with it; the next process begins anew.
      await house
        .worker()
        .tick()
        .catch(() => 0)
      house.clock.advance(60_000)
    }
    expect(deaths).toBe(1)
    expect(await house.row('gialai', 'vi', 1)).toMatchObject({ state: 'confirmed' })
    expect(portal.items()).toHaveLength(1)
    expect(portal.rejected()).toBe(0)
  })

  /** Recovery needs something to recover: a worker died while sending. */
  async function dieOnceBefore(point: (typeof points)[number]) {
    const { payload } = house
    const lease = { leaseToken: 'dead', leaseUntil: house.clock.now().toISOString() }
    await payload.db.updateOne({ collection: 'deliveries', where: {}, data: { state: 'sending', ...lease } })
    expect(point).toBe('worker.recovered')
  }

  it('marks what was in the air as uncertain, and sends it under the same id', async () => {
    armFailPoint('worker.replyReceived', () => {
      disarmFailPoints()
      throw new Error('died')
    })
    await house.approve()
    await house.worker().tick()
    expect(await house.row('gialai', 'vi', 1)).toMatchObject({ state: 'sending' })
    house.clock.advance(59_999)
    await house.worker().tick()
    expect(await house.row('gialai', 'vi', 1)).toMatchObject({ state: 'sending' })
    house.clock.advance(1)
    await house.worker().tick()
    expect(await house.row('gialai', 'vi', 1)).toMatchObject({ state: 'accepted', uncertain: true, attempts: 0 })
    expect(portal.duplicatesIgnored()).toBe(1)
  })

  it('finishes what is in hand when it is told to stop', async () => {
    await house.approve()
    const worker = house.worker()
    worker.start()
    while (portal.requests().length === 0) await new Promise((resolve) => setImmediate(resolve))
    await worker.stop()
    expect(await house.row('gialai', 'vi', 1)).toMatchObject({ state: 'accepted', leaseToken: '' })
    await house.approve({ number: 2 })
    expect(await house.row('gialai', 'vi', 2)).toMatchObject({ state: 'due' })
  })
})
