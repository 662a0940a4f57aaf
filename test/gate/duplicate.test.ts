import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startGateDesk, type GateDesk } from '../helpers/gateDesk'

describe('gate: duplicating', () => {
  let gate: GateDesk

  beforeAll(async () => {
    gate = await startGateDesk()
  })
  afterAll(() => gate.close())

  it('makes a draft of its own, without editions, and whoever wrote the original or copied it is its contributor', async () => {
    const before = await gate.outside()
    const answer = await gate.desk.as('reporter2', `/api/articles/${gate.approved}/duplicate?locale=vi`, {
      method: 'POST',
      body: {},
    })
    expect([200, 201]).toContain(answer.status)
    const copy = String(answer.body.doc.id)
    const view = (await gate.desk.as('chiefEditor', `/api/review/articles/${copy}`)).body
    expect(view.languages.vi).toMatchObject({ state: 'draft', editions: [] })
    const rows = await gate.newsroom.payload.find({
      collection: 'contributions',
      overrideAccess: true,
      where: { document: { equals: copy } },
    })
    const writers = new Set(rows.docs.map((row) => row.user))
    expect(writers).toContain(await gate.desk.userId('reporter2'))
    expect(writers).toContain(await gate.desk.userId('reporter'))
    await gate.expectNothingLeft(before)
  })

  it('does not duplicate into something published', async () => {
    const before = await gate.outside()
    const answer = await gate.desk.as('reporter', `/api/articles/${gate.approved}/duplicate`, {
      method: 'POST',
      body: { _status: 'published' },
    })
    expect(answer.body.errors[0].code).toBe('review.draftOnly')
    await gate.expectNothingLeft(before)
  })
})
