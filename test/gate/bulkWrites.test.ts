import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startGateDesk, type GateDesk } from '../helpers/gateDesk'

describe('gate: writes to many documents at once', () => {
  let gate: GateDesk

  beforeAll(async () => {
    gate = await startGateDesk()
  })
  afterAll(() => gate.close())

  const everything = '?locale=vi&where[id][exists]=true'

  it.each(['reporter', 'deskEditor', 'administrator'])('refuses a bulk update by REST from the %s', async (person) => {
    const before = await gate.outside()
    const body = { title: 'Tất cả', _status: 'published' }
    const answer = await gate.desk.as(person, `/api/articles${everything}`, { method: 'PATCH', body })
    expect(answer.status).toBe(403)
    await gate.expectNothingLeft(before)
  })

  it('refuses a bulk update by REST that only changes a title', async () => {
    const before = await gate.outside()
    const answer = await gate.desk.as('reporter', `/api/articles${everything}`, {
      method: 'PATCH',
      body: { title: 'X' },
    })
    expect(answer.status).toBe(403)
    await gate.expectNothingLeft(before)
  })

  it('refuses a bulk update by the Local API with access overridden', async () => {
    const before = await gate.outside()
    const write = gate.newsroom.payload.update({
      collection: 'articles',
      data: { title: 'Tất cả' },
      locale: 'vi',
      overrideAccess: true,
      where: { id: { exists: true } },
    })
    await expect(write).rejects.toMatchObject({ code: 'review.bulkRefused' })
    await gate.expectNothingLeft(before)
  })

  it('refuses a bulk delete by REST and by the Local API', async () => {
    const before = await gate.outside()
    const all = () => gate.newsroom.payload.count({ collection: 'articles', overrideAccess: true })
    const stood = await all()
    const answer = await gate.desk.as('reporter', `/api/articles${everything}`, { method: 'DELETE' })
    expect(answer.status).toBe(403)
    const removal = gate.newsroom.payload.delete({
      collection: 'articles',
      overrideAccess: true,
      where: { id: { exists: true } },
    })
    await expect(removal).rejects.toMatchObject({ code: 'review.bulkRefused' })
    expect(await all()).toEqual(stood)
    await gate.expectNothingLeft(before)
  })
})
