import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-sqlite'
import type { CollectionSlug } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { armFailPoint, disarmFailPoints, type FailPoint } from '../../../src/database/failPoints'
import { kinds, openKindDesk, type KindDesk } from '../../helpers/kindDesk'
import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type StoryDesk } from '../../helpers/storyDesk'

let newsroom: Newsroom
let story: StoryDesk

beforeAll(async () => {
  newsroom = await startNewsroom({ seeded: true })
  story = await startStoryDesk(newsroom)
  if (newsroom.payload.db.name === 'sqlite') await makePromiseTable(newsroom)
})
afterAll(async () => {
  await story?.close()
  await newsroom.close()
})

describe.each(kinds)('a failure in the middle of a verb leaves nothing of %s (issue 4, done when 3)', (kind) => {
  let desk: KindDesk
  let document: string
  let run: string

  beforeAll(async () => {
    desk = await openKindDesk(newsroom, story, kind)
    document = await desk.write({ title: 'Hỏng giữa chừng' })
    for (const person of Object.values(desk.cast)) await desk.userId(person)
  })
  afterEach(() => disarmFailPoints())

  /** Every row that a verb could have written. */
  const everything = async (): Promise<Map<string, unknown[]>> => {
    const rows = new Map<string, unknown[]>()
    for (const collection of [...written, kind] as CollectionSlug[]) {
      const found = await newsroom.payload.db.find({ collection, limit: 0, pagination: false, sort: 'id' })
      rows.set(collection, found.docs)
    }
    const versions = await newsroom.payload.db.findVersions({ collection: kind, limit: 0, pagination: false })
    return rows.set('versions', versions.docs)
  }

  const expectNothingHappened = async (send: () => Promise<{ status: number; body: unknown }>): Promise<void> => {
    const before = await everything()
    const answer = await send()
    expect(answer).toMatchObject({ status: 500, body: { errors: [{ code: 'payload.internal' }] } })
    expect(JSON.stringify(answer.body)).not.toContain('stopped at')
    disarmFailPoints()
    expect(await everything()).toEqual(before)
  }

  const stopAt = (point: FailPoint): void =>
    armFailPoint(point, () => {
      throw new Error(`stopped at ${point}`)
    })

  const submitting = async () => {
    const path = `/api/review/${kind}/${document}/submit`
    const body = { languages: desk.languages, fingerprints: await desk.fingerprints(document) }
    const headers = { 'Idempotency-Key': randomUUID() }
    return () => desk.as(desk.cast.author, path, { method: 'POST', body, headers })
  }

  const deciding = async (part: 'editor' | 'approver', verb = 'approve', more: object = {}) => {
    const headers = { 'Idempotency-Key': randomUUID() }
    const call = { method: 'POST', body: { fingerprints: await desk.fingerprints(document), ...more }, headers }
    return () => desk.as(desk.cast[part], `/api/review/runs/${run}/${verb}`, call)
  }

  it.each(['submit.runWritten', 'submit.openReviewWritten'] as const)('of submit at %s', async (point) => {
    stopAt(point)
    await expectNothingHappened(await submitting())
  })

  it('of an edit at edit.contributionWritten', async () => {
    stopAt('edit.contributionWritten')
    await expectNothingHappened(() => desk.edit(desk.cast.colleague, document, { title: 'Không được lưu' }))
  })

  it('of an edit-step approval and of a request for changes', async () => {
    run = await desk.submit(document)
    for (const point of ['approve.decisionWritten', 'approve.runWritten', 'approve.auditWritten'] as const) {
      stopAt(point)
      await expectNothingHappened(await deciding('editor'))
    }
    stopAt('requestChanges.runWritten')
    await expectNothingHappened(await deciding('editor', 'request-changes', { reason: 'Thiếu nguồn' }))
    expect((await (await deciding('editor'))()).status).toBe(200)
  })

  it.each([
    'approve.mediaFrozen',
    'approve.decisionWritten',
    'approve.runWritten',
    'approve.editionWritten',
    'approve.deliveriesWritten',
    'approve.auditWritten',
  ] as const)('of the final approval at %s', async (point) => {
    stopAt(point)
    await expectNothingHappened(await deciding('approver'))
  })

  it('of the final approval when the database cannot commit it', async () => {
    armFailPoint('approve.auditWritten', () => spoilOpenTransactions(newsroom))
    await expectNothingHappened(await deciding('approver'))
  })

  it('and the same approval passes afterwards, under the key that failed', async () => {
    const send = await deciding('approver')
    stopAt('approve.auditWritten')
    await expectNothingHappened(send)
    const before = await everything()
    const answer = await send()
    expect(answer.status).toBe(200)
    const after = await everything()
    const more = Object.fromEntries(
      written.map((name) => [name, (after.get(name)?.length ?? 0) - (before.get(name)?.length ?? 0)]),
    )
    const signed = desk.languages.length
    expect(more).toEqual({
      'audit-events': 1,
      contributions: 0,
      deliveries: 2 * signed,
      'delivery-attempts': 0,
      editions: signed,
      'idempotency-keys': 1,
      'open-reviews': -signed,
      'review-decisions': 1,
      'review-runs': 0,
    })
    expect((await send()).body).toEqual(answer.body)
  })
})

const written = [
  'audit-events',
  'contributions',
  'deliveries',
  'delivery-attempts',
  'editions',
  'idempotency-keys',
  'open-reviews',
  'review-decisions',
  'review-runs',
]

/** A table whose promises are only checked at the commit. */
async function makePromiseTable({ payload }: Newsroom): Promise<void> {
  const client: { execute(statement: string): Promise<unknown> } = Reflect.get(Object(payload.db), 'client')
  await client.execute('CREATE TABLE promises (article TEXT REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED)')
}

/** Makes the commit fail: a deferred constraint on SQLite, a session that is gone on MongoDB. */
async function spoilOpenTransactions({ payload }: Newsroom): Promise<void> {
  for (const session of Object.values<unknown>(payload.db.sessions ?? {})) {
    if (payload.db.name === 'mongoose') await (session as { abortTransaction(): Promise<void> }).abortTransaction()
    else {
      const { db } = session as { db: { run(statement: unknown): Promise<unknown> } }
      await db.run(sql`INSERT INTO promises VALUES ('nobody')`)
    }
  }
}
