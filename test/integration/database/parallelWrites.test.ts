import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { claim } from '../../../src/database/claim'
import { retryTransientConflicts } from '../../../src/database/retryTransientConflicts'
import { runInTransaction } from '../../../src/database/runInTransaction'
import { nestedRequest } from '../../../src/requests/nestedRequest'
import { countersOf, type Desk, openDesk } from './desk'

const times = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('many writers at once', () => {
  let desk: Desk
  const ids: string[] = []

  beforeAll(async () => {
    desk = await openDesk()
    for (const index of times(20)) {
      const data = { body: 'Nội dung', parts: [{ text: 'Một' }], slug: `bai-${index}`, tags: ['a', 'b'], title: 'Bài' }
      const note = await desk.payload.create({ collection: 'notes', data, locale: 'vi', overrideAccess: true })
      ids.push(String(note.id))
    }
  })
  afterAll(() => desk?.close())

  const save = (index: number, req?: Awaited<ReturnType<Desk['request']>>) =>
    desk.payload.update({
      id: ids[index % 20] ?? '',
      collection: 'notes',
      data: { body: `Lần ${index}`, title: `Bài ${index}` },
      locale: index < 40 ? 'vi' : 'en',
      overrideAccess: true,
      req: req && nestedRequest(req),
    })

  it('all succeed: 60 verbs on 20 localized drafts, each two writes', async () => {
    for (const index of times(20)) {
      await desk.payload.db.create({ collection: 'counters', data: { count: 0, key: `saves-${index}` } })
    }
    await Promise.all(
      times(60).map(async (index) =>
        runInTransaction(await desk.request(), async (req) => {
          await save(index, req)
          const where = { key: { equals: `saves-${index % 20}` } }
          expect(
            await claim(desk.payload, { collection: 'counters', data: { count: { $inc: 1 } }, req, where }),
          ).not.toBeNull()
        }),
      ),
    )
    expect((await countersOf(desk.payload)).map(({ count }) => count)).toEqual(times(20).map(() => 3))
    const { docs } = await desk.payload.find({
      collection: 'notes',
      fallbackLocale: false,
      limit: 20,
      locale: 'en',
      overrideAccess: true,
    })
    expect(docs.every((note) => /^Bài (4|5)\d$/.test(String(note.title)))).toBe(true)
  })

  it('all succeed: 60 plain saves of 20 documents, each done again on a conflict', async () => {
    const saved = await Promise.all(times(60).map((index) => retryTransientConflicts({ run: () => save(index) })))
    expect(saved).toHaveLength(60)
    const { docs } = await desk.payload.find({ collection: 'notes', limit: 0, locale: 'all', overrideAccess: true })
    // The two languages of one document never lost each other.
    expect(docs.every((note) => Object.keys(Object(note.title)).length === 2)).toBe(true)
  })

  it('one of 30 gets a claim, the others null', async () => {
    const record = await desk.payload.db.create({ collection: 'counters', data: { count: 0, key: 'job' } })
    const where: Where = { and: [{ id: { equals: record.id } }, { count: { equals: 0 } }] }
    const got = await Promise.all(
      times(30).map((index) =>
        claim<{ holder: string }>(desk.payload, {
          collection: 'counters',
          data: { count: 1, holder: `w${index}` },
          where,
        }),
      ),
    )
    const winners = got.filter((one) => one !== null)
    expect(winners).toHaveLength(1)
    const stored = await desk.payload.db.findOne<{ id: string; holder: string }>({
      collection: 'counters',
      where: { id: { equals: record.id } },
    })
    expect(stored?.holder).toBe(winners[0]?.holder)
  })

  it('one of 30 gets a claim inside transactions of their own', async () => {
    const record = await desk.payload.db.create({ collection: 'counters', data: { count: 0, key: 'turn' } })
    const where: Where = { and: [{ id: { equals: record.id } }, { count: { equals: 0 } }] }
    const got = await Promise.all(
      times(30).map(async () =>
        runInTransaction(await desk.request(), (req) =>
          claim(desk.payload, { collection: 'counters', data: { count: 1 }, req, where }),
        ),
      ),
    )
    expect(got.filter((one) => one !== null)).toHaveLength(1)
  })

  it('one of 20 creates a record with a unique key, and the others are told that it exists', async () => {
    const made = await Promise.allSettled(
      times(20).map(async () =>
        runInTransaction(await desk.request(), (req) =>
          desk.payload.create({
            collection: 'counters',
            data: { key: 'once' },
            overrideAccess: true,
            req: nestedRequest(req),
          }),
        ),
      ),
    )
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of made) if (one.status === 'rejected') expect(one.reason).toMatchObject({ name: 'ValidationError' })
  })

  it('a claim on a localized column is an error and never a guess', async () => {
    if (desk.database.kind === 'mongodb') return
    const guess = claim(desk.payload, { collection: 'notes', data: { title: 'x' }, where: { id: { equals: ids[0] } } })
    await expect(guess).rejects.toThrow('main table')
  })
})
