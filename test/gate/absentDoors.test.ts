import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startGateDesk, type GateDesk } from '../helpers/gateDesk'

describe('gate: doors that are not there, or are closed', () => {
  let gate: GateDesk

  beforeAll(async () => {
    gate = await startGateDesk()
  })
  afterAll(() => gate.close())

  it('has no jobs, no scheduled publish and no import', () => {
    const { config } = gate.newsroom.payload
    expect(config.jobs.tasks ?? []).toEqual([])
    expect(config.jobs.workflows ?? []).toEqual([])
    expect(config.collections.map((collection) => collection.slug)).not.toContain('payload-jobs')
    expect(config.collections.filter((collection) => /import|export/.test(collection.slug))).toEqual([])
    const articles = config.collections.find((collection) => collection.slug === 'articles')
    const drafts = articles?.versions?.drafts
    expect(drafts && drafts.schedulePublish).toBeFalsy()
    expect(articles?.trash).toBeFalsy()
  })

  it.each(['/api/payload-jobs/run', '/api/payload-jobs/handle-schedules', '/api/articles/import', '/api/payload-jobs'])(
    'answers %s with a refusal, whoever asks',
    async (path) => {
      const before = await gate.outside()
      for (const person of ['administrator', 'chiefEditor']) {
        expect([401, 403, 404]).toContain((await gate.desk.as(person, path)).status)
        expect([401, 403, 404]).toContain((await gate.desk.as(person, path, { method: 'POST', body: {} })).status)
      }
      await gate.expectNothingLeft(before)
    },
  )

  it('does not let a first visitor register', async () => {
    const body = { email: 'ai-do@gialai.example', password: 'Mot-mat-khau-dai-99', name: 'Ai đó' }
    const answer = await gate.newsroom.request('/api/users/first-register', { method: 'POST', body })
    expect(answer.status).toBe(403)
  })

  it.each([
    'loginUser(email: "a@b.example", password: "x") { token }',
    'forgotPasswordUser(email: "a@b.example")',
    'createUser(data: {}) { id }',
  ])('has no GraphQL mutation %s, which would go round the limit of sign-ins', async (mutation) => {
    const answer = await gate.newsroom.request('/api/graphql', {
      method: 'POST',
      body: { query: `mutation { ${mutation} }` },
    })
    expect(JSON.stringify(answer.body.errors)).toMatch(/Cannot query field/)
  })

  it('does not move anything to a trash', async () => {
    const before = await gate.outside()
    const deletedAt = '2026-11-23T00:00:00.000Z'
    await gate.desk.edit('reporter', gate.approved, { deletedAt })
    const stored = await gate.newsroom.payload.db.findOne({
      collection: 'articles',
      where: { id: { equals: gate.approved } },
    })
    expect(stored).not.toHaveProperty('deletedAt')
    await gate.expectNothingLeft(before)
  })

  it.each(['reporter', 'deskEditor', 'administrator', 'chiefEditor'])(
    'does not delete what has an edition for the %s',
    async (person) => {
      const before = await gate.outside()
      const answer = await gate.desk.as(person, `/api/articles/${gate.approved}`, { method: 'DELETE' })
      expect([403, 409]).toContain(answer.status)
      await gate.expectNothingLeft(before)
    },
  )

  it('does not delete what is under review, and does delete a draft that nobody has submitted', async () => {
    const before = await gate.outside()
    await gate.desk.submit(gate.draft, ['vi'])
    const underReview = await gate.desk.as('reporter', `/api/articles/${gate.draft}`, { method: 'DELETE' })
    expect(underReview.body.errors[0].code).toBe('review.underReview')
    const loose = await gate.desk.writeArticle({ title: 'Nháp bỏ đi', slug: 'nhap-bo-di' })
    expect((await gate.desk.as('reporter', `/api/articles/${loose}`, { method: 'DELETE' })).status).toBe(200)
    await gate.expectNothingLeft(before)
  })
})
