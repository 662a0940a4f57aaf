import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startDeliveryHouse, type DeliveryHouse } from '../../helpers/deliveryHouse'
import { scriptedPortal, type ScriptedPortal } from '../../helpers/scriptedPortal'

let house: DeliveryHouse
let portal: ScriptedPortal

beforeEach(async () => {
  house = await startDeliveryHouse()
  portal = await scriptedPortal()
})

afterEach(async () => {
  await portal.close()
  await house.close()
})

const states = async () => (await house.rows()).map((row) => `${row.language}${row.number} ${row.state}`).sort()
const translationIn = (body: string): { language: string; version: string } | undefined =>
  JSON.parse(body).data.ninjs.associations.find(({ rel }: { rel: string }) => rel === 'translation')
const second = { number: 2, fingerprint: 'vi-2' }

describe('a portal that requires vi and en', () => {
  beforeEach(() => house.addPortal('asean', portal.address, { requiredLanguages: ['vi', 'en'] }))

  it('gets neither before both stand, then each naming the other', async () => {
    const vi = await house.approve()
    await house.worker().tick()
    expect(portal.received).toEqual([])
    await house.approve({ language: 'en', translates: vi.fingerprint })
    await house.worker().tick()
    const named = portal.received.map(({ language, body }) => [language, translationIn(body)])
    expect(Object.fromEntries(named)).toMatchObject({
      vi: { language: 'en', version: '1' },
      en: { language: 'vi', version: '1' },
    })
  })

  it('takes en before vi just as well', async () => {
    await house.approve({ language: 'en', translates: 'vi-1' })
    expect(await states()).toEqual(['en1 held'])
    await house.approve({ fingerprint: 'vi-1' })
    expect(await states()).toEqual(['en1 due', 'vi1 due'])
  })

  it('is not given a translation of an older vi', async () => {
    await house.approve({ fingerprint: 'vi-1' })
    await house.approve(second)
    await house.approve({ language: 'en', translates: 'vi-1' })
    expect(await states()).toEqual(['en1 held', 'vi1 superseded', 'vi2 held'])
    await house.approve({ language: 'en', number: 2, translates: 'vi-2' })
    expect(await states()).toEqual(['en1 superseded', 'en2 due', 'vi1 superseded', 'vi2 due'])
    const vi2 = await house.row('asean', 'vi', 2)
    expect(translationIn(vi2.body)).toMatchObject({ language: 'en', version: '2' })
  })

  it('keeps the newer vi back until its translation stands, and leaves what is there alone', async () => {
    await house.approve({ fingerprint: 'vi-1' })
    await house.approve({ language: 'en', translates: 'vi-1' })
    await house.worker().tick()
    await house.approve(second)
    await house.worker().tick()
    expect(await states()).toEqual(['en1 accepted', 'vi1 accepted', 'vi2 held'])
    expect(await house.row('asean', 'vi', 1)).toMatchObject({ overtaken: true })
    await house.approve({ language: 'en', number: 2, translates: 'vi-2' })
    await house.worker().tick()
    expect(portal.received.map(({ language, version }) => `${language}${version}`).sort()).toEqual([
      'en1',
      'en2',
      'vi1',
      'vi2',
    ])
  })

  it('gets the frozen bytes even when a newer edition of the other language comes before they are sent', async () => {
    await house.approve({ fingerprint: 'vi-1' })
    await house.approve({ language: 'en', translates: 'vi-1' })
    const before = (await house.row('asean', 'en', 1)).body
    await house.approve(second)
    expect(await states()).toEqual(['en1 due', 'vi1 superseded', 'vi2 held'])
    expect((await house.row('asean', 'en', 1)).body).toBe(before)
  })

  it('waits for nothing that does not go there', async () => {
    await house.approve({ fingerprint: 'vi-1' })
    await house.approve({ ...second, fingerprint: 'vi-2', sensitivity: 'restricted' })
    await house.approve({ language: 'en', translates: 'vi-1' })
    expect(await states()).toEqual(['en1 held', 'vi1 superseded'])
  })
})

describe('a portal that requires vi only', () => {
  beforeEach(() => house.addPortal('gialai', portal.address))

  it('names the translation if it stands at the freeze', async () => {
    await house.approve({ fingerprint: 'vi-1' })
    await house.approve({ language: 'en', translates: 'vi-1' })
    await house.worker().tick()
    expect(portal.received.map(({ language, body }) => [language, translationIn(body)?.language]).sort()).toEqual([
      ['en', 'vi'],
      ['vi', undefined],
    ])
  })

  it('does not send an older wording of what became restricted', async () => {
    await house.approve()
    await house.approve({ ...second, sensitivity: 'restricted' })
    await house.worker().tick()
    expect(await states()).toEqual(['vi1 superseded'])
    expect(portal.received).toEqual([])
  })

  it('does not send the other language of what became restricted, whichever was signed first', async () => {
    await house.approve({ language: 'en', translates: 'vi-1' })
    await house.approve({ sensitivity: 'restricted' })
    await house.worker().tick()
    expect(await states()).toEqual(['en1 superseded'])
    expect(portal.received).toEqual([])
  })

  it('writes nothing where the approval fails afterwards', async () => {
    await house.approve()
    await expect(house.approve()).rejects.toThrow()
    expect(await house.rows()).toHaveLength(1)
  })
})
