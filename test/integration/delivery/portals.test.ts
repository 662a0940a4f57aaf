import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Portal } from '../../../src/delivery/records/portals'
import { portalSecret, startDeliveryHouse, type DeliveryHouse } from '../../helpers/deliveryHouse'

let house: DeliveryHouse
let id: string
const collection = 'portals' as CollectionSlug

beforeAll(async () => {
  house = await startDeliveryHouse()
  id = await house.addPortal('gialai', 'http://127.0.0.1:1/ingest')
})

afterAll(() => house.close())

const update = (data: Record<string, unknown>) =>
  house.payload.update({ collection, id, data: data as never, depth: 0, overrideAccess: true })
const stored = async () => (await house.raw<Portal>('portals')).find((portal) => portal.id === id)

describe('a portal’s secret', () => {
  it('is encrypted at rest and in no reply', async () => {
    const { secret } = (await stored()) ?? {}
    expect(secret).not.toContain('whsec_')
    expect(house.payload.decrypt(secret ?? '')).toBe(portalSecret)
    for (const overrideAccess of [true, false]) {
      const replies = [
        await house.payload.findByID({ collection, id, overrideAccess, showHiddenFields: true }),
        await house.payload.find({ collection, overrideAccess, showHiddenFields: true }),
        await update({ name: 'Gia Lai' }),
      ]
      expect(JSON.stringify(replies)).not.toMatch(/secret/i)
    }
  })

  it('stays when something else is changed, and is replaced by a new one', async () => {
    const before = (await stored())?.secret
    await update({ name: 'Cổng Gia Lai', newSecret: '' })
    expect((await stored())?.secret).toBe(before)
    const other = `whsec_${Buffer.from('another secret of some 32 bytes.').toString('base64')}`
    await update({ newSecret: other })
    expect(house.payload.decrypt((await stored())?.secret ?? '')).toBe(other)
  })

  it('must be one', async () => {
    for (const newSecret of ['x', 'whsec_YQ==', 5]) {
      await expect(update({ newSecret })).rejects.toMatchObject({ status: 400 })
    }
  })
})

describe('a portal’s settings', () => {
  it('take no address that we would not send to', async () => {
    for (const address of ['http://10.0.0.1/', 'ftp://127.0.0.1/', 'x', 'http://a@127.0.0.1/']) {
      await expect(update({ address })).rejects.toMatchObject({ status: 400 })
    }
    await expect(update({ local: false })).rejects.toMatchObject({ status: 400 })
  })

  it('end the wait when someone mends them', async () => {
    const until = '2026-11-24T00:00:00.000Z'
    const wait = { retryAfterUntil: until, healthCode: 'http.404', health: 'x' }
    await house.payload.db.updateOne({ collection, id, data: wait })
    await update({ name: 'Gia Lai' })
    expect(await stored()).toMatchObject({ retryAfterUntil: until })
    await update({ address: 'http://127.0.0.1:2/ingest' })
    expect(await stored()).toMatchObject({ retryAfterUntil: null, healthCode: 'ok' })
  })
})

describe('the product’s own records', () => {
  it('are written by nobody else', async () => {
    await house.approve()
    const [row] = await house.rows()
    const deliveries = 'deliveries' as CollectionSlug
    const change = { collection: deliveries, id: row?.id ?? '', overrideAccess: true }
    await expect(house.payload.update({ ...change, data: { state: 'confirmed' } as never })).rejects.toThrow()
    await expect(house.payload.delete(change)).rejects.toThrow()
    expect(await house.rows()).toMatchObject([{ state: 'due' }])
  })

  it('are read by where-clause, attempts like deliveries', async () => {
    await house.approve({ document: 'd2', group: 'articles-d2', unit: 'u2' })
    await house.worker().tick()
    for (const slug of ['deliveries', 'delivery-attempts']) {
      const request = { collection: slug as CollectionSlug, depth: 0 }
      expect((await house.payload.find({ ...request, overrideAccess: true })).totalDocs).toBe(2)
      expect((await house.payload.find({ ...request, overrideAccess: false })).docs).toMatchObject([{ unit: 'u1' }])
    }
  })
})
