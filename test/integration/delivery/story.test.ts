import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startPortal, type Portal } from '../../../sandbox/portal'
import { portalSecret, startDeliveryHouse, type DeliveryHouse } from '../../helpers/deliveryHouse'
import { exampleEdition } from '../../helpers/exampleEdition'

let house: DeliveryHouse
let province: Portal
let asean: Portal

beforeEach(async () => {
  house = await startDeliveryHouse()
  const common = { port: 0, secret: portalSecret, now: () => house.clock.now() }
  province = await startPortal({ ...common, name: 'Gia Lai', slug: 'gialai', requiredLanguages: ['vi'] })
  asean = await startPortal({ ...common, name: 'ASEAN', slug: 'asean', requiredLanguages: ['vi', 'en'] })
  await house.addPortal('gialai', `${province.url}/ingest`)
  await house.addPortal('asean', `${asean.url}/ingest`, { requiredLanguages: ['vi', 'en'] })
})

afterEach(async () => {
  await province.close()
  await asean.close()
  await house.close()
})

const states = async () =>
  (await house.rows()).map((row) => `${row.destination} ${row.language}${row.number} ${row.state}`).sort()

describe('from an edition to the sandbox portals', () => {
  it('sends vi at once, holds it where both are required, and confirms all when en comes', async () => {
    const worker = house.worker()
    const vi = await house.approve()
    expect(await states()).toEqual(['asean vi1 held', 'gialai vi1 due'])
    expect(await house.row('asean', 'vi', 1)).toMatchObject({ body: '', nextAttemptAt: null })
    await worker.tick()
    expect(await states()).toEqual(['asean vi1 held', 'gialai vi1 accepted'])
    house.clock.advance(1000)
    await worker.tick()
    expect(await states()).toEqual(['asean vi1 held', 'gialai vi1 confirmed'])

    await house.approve({ language: 'en', translates: vi.fingerprint })
    await worker.tick()
    house.clock.advance(1000)
    await worker.tick()
    expect(await states()).toEqual([
      'asean en1 confirmed',
      'asean vi1 confirmed',
      'gialai en1 confirmed',
      'gialai vi1 confirmed',
    ])
    expect([province.rejected(), asean.rejected(), province.duplicatesIgnored()]).toEqual([0, 0, 0])
    expect([province.items().length, asean.items().length]).toEqual([2, 2])
  })

  it('writes down each attempt, without secret or signature', async () => {
    await house.approve()
    await house.worker().tick()
    house.clock.advance(1000)
    await house.worker().tick()
    const [sent, looked] = await house.attempts()
    expect(sent).toMatchObject({ kind: 'send', status: 202, code: 'accepted', ip: '127.0.0.1', unit: 'u1' })
    expect(looked).toMatchObject({ kind: 'check', status: 200, code: 'check.asExpected' })
    const all = JSON.stringify([await house.attempts(), house.logged])
    expect(all).not.toContain('whsec_')
    expect(all).not.toContain('v1,')
  })

  it('waits as long as the portal asks, for everything that goes there', async () => {
    const worker = house.worker()
    province.fault('503-retry-after', 1, 90)
    await house.approve()
    await worker.tick()
    await house.approve({ document: 'd2', group: 'articles-d2' })
    house.clock.advance(89_000)
    await worker.tick()
    expect(province.requests()).toHaveLength(1)
    const waiting = (await house.rows()).filter(({ destination }) => destination === 'gialai')
    expect(waiting.map(({ state, attempts, lastCode }) => `${state} ${attempts} ${lastCode}`).sort()).toEqual([
      'due 0 ',
      'due 0 http.503',
    ])
    house.clock.advance(1000)
    await worker.tick()
    expect(province.items()).toHaveLength(2)
  })

  it.each(['503', 'reset', 'timeout'])(
    'tries again after %s by the schedule, the same bytes under the same id',
    async (fault) => {
      const worker = house.worker()
      province.fault(fault, 1)
      await house.approve()
      await house.worker(fault === 'timeout' ? 300 : undefined).tick()
      expect(await house.row('gialai', 'vi', 1)).toMatchObject({ state: 'due', attempts: 1 })
      await worker.tick()
      expect(province.requests()).toHaveLength(1)
      house.clock.advance(5000)
      await worker.tick()
      const [first, second] = province.requests()
      expect(second?.webhookId).toBe(first?.webhookId)
      expect(await house.row('gialai', 'vi', 1)).toMatchObject({ state: 'accepted' })
    },
  )

  it('sends what a portal dropped again, once, under a second id', async () => {
    const worker = house.worker()
    province.fault('accept-then-drop', 1)
    await house.approve()
    await worker.tick()
    house.clock.advance(1000)
    await worker.tick()
    await worker.tick()
    const row = await house.row('gialai', 'vi', 1)
    expect(province.requests().map(({ webhookId }) => webhookId)).toEqual([row.deliveryId, `${row.deliveryId}-2`])
    expect(row).toMatchObject({ state: 'accepted', resends: 1 })
    house.clock.advance(1000)
    await worker.tick()
    expect(await house.row('gialai', 'vi', 1)).toMatchObject({ state: 'confirmed', finding: 'asExpected' })
    const [first, second] = province.requests()
    expect(second?.body).toBe(first?.body)
  })

  it('needs a person when a portal goes on dropping', async () => {
    const worker = house.worker()
    province.fault('accept-then-drop', 2)
    await house.approve()
    for (const wait of [0, 1000, 1000, 29_000, 270_000, 3_300_000, 3_300_000]) {
      house.clock.advance(wait)
      await worker.tick()
    }
    expect(province.requests()).toHaveLength(2)
    expect(await house.row('gialai', 'vi', 1)).toMatchObject({
      state: 'accepted',
      finding: 'missing',
      checks: 4,
      needsPerson: true,
      checkAt: null,
    })
  })

  it('holds more than 40,000 signs', async () => {
    const long = {
      root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'ngoại '.repeat(20_000) }] }] },
    }
    const { content } = exampleEdition()
    const wording = JSON.parse(content)
    await house.approve({ content: JSON.stringify({ ...wording, fields: { ...wording.fields, body: long } }) })
    await house.worker().tick()
    expect(await house.row('gialai', 'vi', 1)).toMatchObject({ state: 'accepted' })
  })
})
