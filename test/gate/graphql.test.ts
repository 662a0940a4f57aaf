import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startGateDesk, type GateDesk } from '../helpers/gateDesk'

describe('gate: the same by GraphQL', () => {
  let gate: GateDesk

  beforeAll(async () => {
    gate = await startGateDesk()
  })
  afterAll(() => gate.close())

  const ask = (query: string, person = 'reporter') =>
    gate.desk.as(person, '/api/graphql', { method: 'POST', body: { query } })

  const publishing = [
    ['create', () => `mutation { createArticle(locale: vi, data: { title: "Lén", _status: published }) { id } }`],
    [
      'create as a draft',
      () => `mutation { createArticle(draft: true, data: { title: "Lén", _status: published }) { id } }`,
    ],
    ['update', () => `mutation { updateArticle(id: "${gate.draft}", data: { _status: published }) { id } }`],
    [
      'update as a draft',
      () => `mutation { updateArticle(id: "${gate.draft}", draft: true, data: { _status: published }) { id } }`,
    ],
    [
      'autosave',
      () => `mutation { updateArticle(id: "${gate.draft}", autosave: true, data: { _status: published }) { id } }`,
    ],
  ] as const

  it.each(publishing)('refuses to publish by %s, with the code in extensions', async (_name, query) => {
    const before = await gate.outside()
    const { body } = await ask(query())
    expect(body.errors[0].extensions.code).toBe('review.draftOnly')
    await gate.expectNothingLeft(before)
  })

  it('changes a draft, and leaves what was approved as it is', async () => {
    const before = await gate.outside()
    const { body } = await ask(
      `mutation { updateArticle(id: "${gate.approved}", locale: vi, draft: true, data: { title: "Sửa qua GraphQL" }) { title } }`,
    )
    expect(body.data.updateArticle.title).toBe('Sửa qua GraphQL')
    const main = await gate.newsroom.payload.db.findOne({
      collection: 'articles',
      where: { id: { equals: gate.approved } },
    })
    expect(main).toMatchObject({ title: { vi: 'Sửa qua GraphQL' } })
    await gate.expectNothingLeft(before)
  })

  it('makes no document of the library: a name and an address in its body would be fetched', async () => {
    const data =
      '{ title: "x", slug: "x", use: cited, kind: other, filename: "x.pdf", url: "http://127.0.0.1:1/x.pdf" }'
    const { body } = await ask(`mutation { createLibraryDocument(data: ${data}) { id } }`, 'administrator')
    expect(body.errors[0].message).toContain('createLibraryDocument')
  })

  it('does not delete what has an edition', async () => {
    const before = await gate.outside()
    const { body } = await ask(`mutation { deleteArticle(id: "${gate.approved}") { id } }`)
    expect(body.errors[0].extensions.code).toBe('review.hasEditions')
    await gate.expectNothingLeft(before)
  })

  const records = [
    'Edition',
    'ReviewRun',
    'ReviewDecision',
    'Contribution',
    'OpenReview',
    'AuditEvent',
    'Delivery',
    'DeliveryAttempt',
    'Message',
    'IdempotencyKey',
  ]

  it.each(records)('has no mutation for %s', async (name) => {
    for (const query of [
      `mutation { create${name}(data: { key: "x" }) { id } }`,
      `mutation { update${name}(id: "x", data: { key: "x" }) { id } }`,
      `mutation { delete${name}(id: "x") { id } }`,
    ]) {
      const { body } = await ask(query, 'administrator')
      expect(body.errors[0].message).toMatch(/Cannot query field/)
    }
  })

  it('does not answer a query that nests too deep', async () => {
    const nested = (depth: number): string => (depth === 0 ? 'id' : `id unit { ${nested(depth - 1)} }`)
    const { body } = await ask(
      `{ Articles { docs { unit { successor { successor { successor { successor { successor { successor { id } } } } } } } } } }`,
    )
    expect(body.errors).toBeDefined()
    expect(nested(1)).toContain('unit')
  })
})
