import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { Portal } from '../../../src/delivery/records/portals'
import { portalSecret, startDeliveryHouse, type DeliveryHouse } from '../../helpers/deliveryHouse'
import { scriptedPortal, type ScriptedPortal } from '../../helpers/scriptedPortal'

let house: DeliveryHouse
let portal: ScriptedPortal

beforeEach(async () => {
  house = await startDeliveryHouse()
  portal = await scriptedPortal()
  await house.addPortal('gialai', portal.address)
})

afterEach(async () => {
  await portal.close()
  await house.close()
})

const row = () => house.row('gialai', 'vi', 1)
const stored = async () => (await house.raw<Portal>('portals'))[0]

describe('replies', () => {
  it('sends identical bytes at each try, under a new timestamp and signature', async () => {
    const worker = house.worker()
    portal.answers.push({ status: 500 }, { status: 502 })
    await house.approve()
    for (const wait of [0, 5000, 300_000]) {
      house.clock.advance(wait)
      await worker.tick()
    }
    const [first, second, third] = portal.received
    expect(new Set([first?.body, second?.body, third?.body]).size).toBe(1)
    expect(new Set(portal.received.map(({ webhookId }) => webhookId)).size).toBe(1)
    expect(new Set(portal.received.map(({ timestamp }) => timestamp)).size).toBe(3)
    expect(new Set(portal.received.map(({ signature }) => signature)).size).toBe(3)
    expect(third?.signature).toBe(
      new Webhook(portalSecret).sign(third?.webhookId ?? '', house.clock.now(), third?.body ?? ''),
    )
    expect(await row()).toMatchObject({ state: 'accepted', attempts: 2 })
  })

  it('422 rejects this content and keeps the reply', async () => {
    portal.answers.push({ status: 422, body: { errors: [{ path: 'headlines' }] } })
    await house.approve()
    await house.worker().tick()
    expect(await row()).toMatchObject({ state: 'rejected', lastCode: 'http.422', needsPerson: true })
    expect((await house.attempts())[0]).toMatchObject({ status: 422, reply: '{"errors":[{"path":"headlines"}]}' })
    house.clock.advance(86_400_000)
    await house.worker().tick()
    expect(portal.received).toHaveLength(1)
  })

  it('401 uses up no attempt: the portal waits five minutes and says why', async () => {
    const worker = house.worker()
    portal.answers.push({ status: 401 }, { status: 403 })
    await house.approve()
    await worker.tick()
    expect(await row()).toMatchObject({ state: 'due', attempts: 0 })
    expect((await stored())?.health).toContain('khóa bí mật')
    await house.approve({ document: 'd2', group: 'articles-d2' })
    house.clock.advance(299_000)
    await worker.tick()
    expect(portal.received).toHaveLength(1)
    for (const wait of [1000, 300_000]) {
      house.clock.advance(wait)
      await worker.tick()
    }
    const all = await house.rows()
    expect(all.map(({ attempts }) => attempts)).toEqual([0, 0])
    expect(all.filter(({ state }) => state !== 'accepted' && state !== 'confirmed')).toEqual([])
    expect(await stored()).toMatchObject({ healthCode: 'ok', health: '' })
  })

  it('a portal without a usable secret is a matter of settings too', async () => {
    await house.payload.db.updateOne({ collection: 'portals', where: {}, data: { secret: null } })
    await house.approve()
    await house.worker().tick()
    expect(await row()).toMatchObject({ state: 'due', attempts: 0, lastCode: 'failure.secretUnreadable' })
    expect(portal.received).toEqual([])
  })

  it('410 switches the portal off', async () => {
    portal.answers.push({ status: 410 })
    await house.approve()
    await house.worker().tick()
    expect(await stored()).toMatchObject({ enabled: false, healthCode: 'http.410' })
    house.clock.advance(86_400_000)
    await house.worker().tick()
    expect(portal.received).toHaveLength(1)
    expect(await row()).toMatchObject({ state: 'due', attempts: 0 })
  })

  it('what is approved while a portal is off goes to it, in order, once it is on again', async () => {
    portal.answers.push({ status: 410 })
    await house.approve()
    await house.worker().tick()
    await house.approve({ document: 'd2', group: 'articles-d2' })
    house.clock.advance(86_400_000)
    await house.worker().tick()
    expect((await house.rows()).map(({ state }) => state)).toEqual(['due', 'due'])
    await house.payload.db.updateOne({ collection: 'portals', where: {}, data: { enabled: true } })
    await house.worker().tick()
    expect((await house.rows()).map(({ state }) => state)).toEqual(['accepted', 'accepted'])
    expect(portal.received).toHaveLength(3)
  })

  it('409 is a yes when the portal holds this very content', async () => {
    const { contentHash } = await house.approve().then(row)
    portal.answers.push({ status: 409, body: { version: 1, contentHash } })
    await house.worker().tick()
    expect(await row()).toMatchObject({ state: 'accepted', lastCode: 'accepted.alreadyThere' })
  })

  it('409 with a higher version that is not ours needs a person', async () => {
    portal.answers.push({ status: 409, body: { version: 9, contentHash: 'x' } })
    await house.approve()
    await house.worker().tick()
    expect(await row()).toMatchObject({ state: 'rejected', lastCode: 'http.409.newer' })
  })

  it('gives up after the tenth attempt', async () => {
    const worker = house.worker()
    portal.answers.push(...Array.from({ length: 11 }, () => ({ status: 500 })))
    await house.approve()
    for (let attempt = 0; attempt < 12; attempt += 1) {
      await worker.tick()
      house.clock.advance(86_400_000)
    }
    expect(portal.received).toHaveLength(10)
    expect(await row()).toMatchObject({ state: 'dead', attempts: 10, needsPerson: true })
  })

  it('sends nothing to a paused portal, and goes on afterwards', async () => {
    const pause = (paused: boolean) =>
      house.payload.db.updateOne({ collection: 'portals', where: {}, data: { paused } })
    await pause(true)
    await house.approve()
    await house.worker().tick()
    expect(portal.received).toEqual([])
    await pause(false)
    await house.worker().tick()
    expect(await row()).toMatchObject({ state: 'accepted', attempts: 0 })
  })

  it('does not send bytes that are no longer the frozen ones', async () => {
    await house.approve()
    await house.payload.db.updateOne({ collection: 'deliveries', where: {}, data: { body: '{"data":{}}' } })
    await house.worker().tick()
    expect(portal.received).toEqual([])
    expect(await row()).toMatchObject({ state: 'rejected', lastCode: 'body.altered' })
  })
})
