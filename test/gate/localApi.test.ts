import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startGateDesk, type GateDesk } from '../helpers/gateDesk'

describe('gate: the Local API with access overridden', () => {
  let gate: GateDesk

  beforeAll(async () => {
    gate = await startGateDesk()
  })
  afterAll(() => gate.close())

  const options = { collection: 'articles', locale: 'vi', overrideAccess: true } as const

  it('refuses to create or update anything that is published', async () => {
    const before = await gate.outside()
    const { payload } = gate.newsroom
    const published = { title: 'Lén', _status: 'published' } as const
    await expect(payload.create({ ...options, data: published, draft: false })).rejects.toMatchObject({
      code: 'review.draftOnly',
    })
    await expect(payload.update({ ...options, id: gate.approved, data: published })).rejects.toMatchObject({
      code: 'review.draftOnly',
    })
    await expect(
      payload.update({ ...options, id: gate.approved, data: { title: 'Lén' }, publishSpecificLocale: 'vi' }),
    ).rejects.toMatchObject({ code: 'review.draftOnly' })
    await gate.expectNothingLeft(before)
  })

  it('refuses a write without a transaction, which a refusal could not undo', async () => {
    const before = await gate.outside()
    const write = gate.newsroom.payload.update({
      ...options,
      id: gate.draft,
      data: { title: 'Ngoài giao dịch' },
      disableTransaction: true,
    })
    await expect(write).rejects.toMatchObject({ code: 'review.transactionMissing' })
    await gate.expectNothingLeft(before)
  })

  it('changes the draft and nothing outside', async () => {
    const before = await gate.outside()
    await gate.newsroom.payload.update({ ...options, id: gate.approved, data: { title: 'Sửa sau khi duyệt' } })
    await gate.expectNothingLeft(before)
  })

  const records = [
    'editions',
    'review-runs',
    'review-decisions',
    'contributions',
    'open-reviews',
    'audit-events',
    'deliveries',
    'delivery-attempts',
    'messages',
    'idempotency-keys',
  ] as const

  it.each(records)('has no way into %s, whatever the call says of itself', async (collection) => {
    const before = await gate.outside()
    const { payload } = gate.newsroom
    const refused = { code: 'records.productOnly' }
    const all = { id: { exists: true } }
    const call = { collection, overrideAccess: true, context: { capability: true } } as const
    await expect(payload.create({ ...call, data: { key: 'x' } as never })).rejects.toMatchObject(refused)
    await expect(payload.update({ ...call, where: all, data: { key: 'x' } as never })).rejects.toMatchObject(refused)
    await expect(payload.update({ ...call, id: 'x', data: { key: 'x' } as never })).rejects.toMatchObject(refused)
    await expect(payload.delete({ ...call, where: all })).rejects.toMatchObject(refused)
    await expect(payload.delete({ ...call, id: 'x' })).rejects.toMatchObject(refused)
    await gate.expectNothingLeft(before)
  })

  it.each(records)('has no way into %s by REST, not for an administrator', async (collection) => {
    const before = await gate.outside()
    for (const [method, path] of [
      ['POST', ''],
      ['PATCH', '/x'],
      ['PATCH', '?where[id][exists]=true'],
      ['DELETE', '/x'],
      ['DELETE', '?where[id][exists]=true'],
    ]) {
      const answer = await gate.desk.as('administrator', `/api/${collection}${path}`, { method, body: { key: 'x' } })
      expect([403, 404]).toContain(answer.status)
    }
    await gate.expectNothingLeft(before)
  })
})
