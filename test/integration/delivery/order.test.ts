import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startDeliveryHouse, type DeliveryHouse } from '../../helpers/deliveryHouse'
import { scriptedPortal, type Answer, type ScriptedPortal } from '../../helpers/scriptedPortal'

let house: DeliveryHouse
let portal: ScriptedPortal

beforeEach(async () => {
  house = await startDeliveryHouse()
  portal = await scriptedPortal()
  await house.addPortal('gialai', portal.address, { concurrency: 10 })
})

afterEach(async () => {
  await portal.close()
  await house.close()
})

const states = async () => (await house.rows()).map((row) => `${row.number} ${row.state}`)

/** Puts edition 1 in the air: sent, not yet answered. */
async function inTheAir() {
  let answer: (answer: Answer) => void = () => undefined
  portal.answers.push(new Promise<Answer>((resolve) => (answer = resolve)))
  await house.approve()
  const sending = house.worker().tick()
  await portal.arrived(1)
  return { answer: async (given: Answer) => (answer(given), await sending) }
}

describe('order in a lane', () => {
  it('replaces what has not left', async () => {
    await house.approve()
    await house.approve({ number: 2 })
    await house.approve({ number: 3 })
    await house.worker().tick()
    expect(await states()).toEqual(['1 superseded', '2 superseded', '3 accepted'])
    expect(portal.received.map(({ version }) => version)).toEqual([3])
  })

  it('waits for what is in the air, then sends the newest', async () => {
    const first = await inTheAir()
    await house.approve({ number: 2 })
    await house.approve({ number: 3 })
    await house.worker().tick()
    expect(portal.received.map(({ version }) => version)).toEqual([1])
    expect(await states()).toEqual(['1 sending', '2 superseded', '3 due'])
    await first.answer({ status: 200 })
    await house.worker().tick()
    expect(portal.received.map(({ version }) => version)).toEqual([1, 3])
  })

  it.each([500, 401, 429])('does not send the older one again after %i', async (status) => {
    const first = await inTheAir()
    await house.approve({ number: 2 })
    await first.answer({ status, headers: { 'retry-after': '1' } })
    expect(await states()).toEqual(['1 superseded', '2 due'])
    house.clock.advance(300_000)
    await house.worker().tick()
    expect(portal.received.map(({ version }) => version)).toEqual([1, 2])
  })

  it('does not send the older one again when its worker died', async () => {
    const first = await inTheAir()
    await house.approve({ number: 2 })
    house.clock.advance(60_000)
    await house.worker().tick()
    expect(await states()).toEqual(['1 superseded', '2 accepted'])
    expect(await house.row('gialai', 'vi', 1)).toMatchObject({ uncertain: true })
    await first.answer({ status: 200 })
    expect(await states()).toEqual(['1 superseded', '2 accepted'])
  })

  it('does not resend an accepted one that a newer edition overtook', async () => {
    await house.approve()
    await house.worker().tick()
    await house.approve({ number: 2 })
    await house.worker().tick()
    house.clock.advance(1000)
    await house.worker().tick()
    expect(await states()).toEqual(['1 superseded', '2 confirmed'])
    expect(portal.received).toHaveLength(2)
  })

  it('gives each row to one of several workers', async () => {
    for (let document = 0; document < 8; document += 1) {
      await house.approve({ document: `d${document}`, group: `articles-d${document}` })
    }
    await Promise.all([house.worker(), house.worker(), house.worker()].map((worker) => worker.tick()))
    await house.worker().tick()
    expect(new Set(portal.received.map(({ webhookId }) => webhookId)).size).toBe(8)
    expect(portal.received).toHaveLength(8)
  })

  it('never shows an older edition after a newer one, with two workers and a flaky portal', async () => {
    const workers = [house.worker(), house.worker()]
    const flaky = [500, 200, 503, 429, 200, 500, 200, 408, 200, 502, 200, 200]
    portal.answers.push(...flaky.map((status) => ({ status, headers: { 'retry-after': '1' } })))
    const writing = (async () => {
      for (let number = 1; number <= 12; number += 1) await house.approve({ number })
    })()
    for (let round = 0; round < 20; round += 1) {
      await Promise.all(workers.map((worker) => worker.tick()))
      house.clock.advance(10_000)
    }
    await writing
    for (let round = 0; round < 6; round += 1) {
      house.clock.advance(3_600_000)
      await Promise.all(workers.map((worker) => worker.tick()))
    }
    const versions = portal.received.map(({ version }) => version)
    expect(versions).toEqual([...versions].sort((a, b) => a - b))
    expect(versions.at(-1)).toBe(12)
    expect(await house.row('gialai', 'vi', 12)).toMatchObject({ state: 'confirmed' })
    expect((await house.rows()).filter(({ state }) => ['due', 'sending', 'accepted'].includes(state))).toEqual([])
  })

  it('keeps to the portal’s concurrency', async () => {
    await house.addPortal('one', portal.address, { concurrency: 1 })
    await house.approve()
    await house.approve({ document: 'd2', group: 'articles-d2' })
    await house.worker().tick()
    const sent = (await house.rows()).filter(({ destination, state }) => destination === 'one' && state === 'accepted')
    expect(sent).toHaveLength(1)
  })
})
