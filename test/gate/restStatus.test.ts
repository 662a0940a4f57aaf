import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startGateDesk, type GateDesk } from '../helpers/gateDesk'

describe('gate: REST create and update with a status of publishing', () => {
  let gate: GateDesk

  beforeAll(async () => {
    gate = await startGateDesk()
  })
  afterAll(() => gate.close())

  const statuses = ['published', 'draft ', 'changed', null, { vi: 'published' }, ['published'], true, 1, '']

  it.each(statuses)('refuses to create with _status %j', async (_status) => {
    const before = await gate.outside()
    const body = { title: 'Lén ra ngoài', unit: gate.desk.ids.unit, _status }
    const answer = await gate.desk.as('reporter', '/api/articles?locale=vi', { method: 'POST', body })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    await gate.expectNothingLeft(before)
  })

  it.each(statuses)('refuses to update with _status %j', async (_status) => {
    const before = await gate.outside()
    const answer = await gate.desk.edit('reporter', gate.draft, { _status })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    await gate.expectNothingLeft(before)
  })

  it.each([
    'draft=true',
    'draft=false',
    'autosave=true&draft=true',
    'publishSpecificLocale=vi',
    'publishAllLocales=true',
    'unpublishAllLocales=true',
  ])('keeps the document a draft with ?%s', async (flags) => {
    const before = await gate.outside()
    const path = `/api/articles/${gate.draft}?locale=vi&${flags}`
    const body = { title: `Bài chưa duyệt ${flags}`, _status: 'published' }
    expect((await gate.desk.as('reporter', path, { method: 'PATCH', body })).body.errors?.[0]?.code).toBe(
      'review.draftOnly',
    )
    await gate.expectNothingLeft(before)
  })

  it('writes the newest wording into the main row, whatever the flags say', async () => {
    const before = await gate.outside()
    const path = `/api/articles/${gate.draft}?locale=vi&draft=true&autosave=true`
    const answer = await gate.desk.as('reporter', path, { method: 'PATCH', body: { title: 'Tự lưu' } })
    expect(answer.status).toBe(200)
    const main = await gate.newsroom.payload.db.findOne({
      collection: 'articles',
      where: { id: { equals: gate.draft } },
    })
    expect(main).toMatchObject({ _status: 'draft', title: { vi: 'Tự lưu' } })
    await gate.expectNothingLeft(before)
  })

  it('would have gone out: an approval of the same draft does leave', async () => {
    const before = await gate.outside()
    await gate.desk.publish(gate.draft)
    await gate.desk.deliverEverything()
    await expect(gate.expectNothingLeft(before)).rejects.toThrow()
  })
})
