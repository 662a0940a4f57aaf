import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startGateDesk, type GateDesk } from '../helpers/gateDesk'

describe('gate: restoring a version', () => {
  let gate: GateDesk
  let oldest: string

  beforeAll(async () => {
    gate = await startGateDesk()
    await gate.desk.edit('reporter', gate.approved, { title: 'Sau khi duyệt' })
    const versions = await gate.newsroom.payload.findVersions({
      collection: 'articles',
      depth: 0,
      overrideAccess: true,
      sort: 'createdAt',
      where: { parent: { equals: gate.approved } },
    })
    oldest = String(versions.docs[0]?.id)
  })
  afterAll(() => gate.close())

  const restore = (person: string, query = '') =>
    gate.desk.as(person, `/api/articles/versions/${oldest}${query}`, { method: 'POST', body: {} })

  it('writes the old wording into the draft and nothing outside', async () => {
    const before = await gate.outside()
    const answer = await restore('reporter')
    expect(answer.body.errors ?? []).toEqual([])
    const main = await gate.newsroom.payload.db.findOne({
      collection: 'articles',
      where: { id: { equals: gate.approved } },
    })
    expect(main).toMatchObject({ _status: 'draft', title: { vi: 'Bài đã duyệt' } })
    await gate.expectNothingLeft(before)
  })

  it('counts as a contribution of the one who restored', async () => {
    const rows = await gate.newsroom.payload.find({
      collection: 'contributions',
      overrideAccess: true,
      where: { and: [{ document: { equals: gate.approved } }, { since: { equals: 1 } }] },
    })
    expect(rows.docs.map((row) => row.user)).toContain(await gate.desk.userId('reporter'))
  })

  it('refuses a restore beside the main row, which would leave it behind what the form shows', async () => {
    const before = await gate.outside()
    expect((await restore('reporter', '?draft=true')).body.errors[0].code).toBe('review.draftOnly')
    await gate.expectNothingLeft(before)
  })

  it('refuses to restore while a review is open, also to the one who wrote it', async () => {
    const before = await gate.outside()
    await gate.desk.edit('reporter', gate.approved, { title: 'Bản mới để trình' })
    await gate.desk.submit(gate.approved, ['vi'])
    expect((await restore('reporter')).body.errors[0].code).toBe('review.underReview')
    await gate.expectNothingLeft(before)
  })

  it('is not for who may not write', async () => {
    for (const person of ['administrator', 'chiefEditor', 'translator']) {
      expect([403, 404]).toContain((await restore(person)).status)
    }
  })
})
