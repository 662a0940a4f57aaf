import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { runInTransaction } from '../../../src/database/runInTransaction'
import { TransactionEnded } from '../../../src/database/transactionEnded'
import { nestedRequest } from '../../../src/requests/nestedRequest'
import { countersOf, type Desk, openDesk } from './desk'

describe('runInTransaction', () => {
  let desk: Desk

  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk?.close())
  beforeEach(() =>
    desk.payload.delete({ collection: 'counters', overrideAccess: true, where: { key: { exists: true } } }),
  )

  const count = (req: Parameters<typeof runInTransaction>[0], key: string) =>
    desk.payload.create({ collection: 'counters', data: { key }, overrideAccess: true, req: nestedRequest(req) })

  it('stores everything a verb wrote, and shows it to nobody before', async () => {
    await runInTransaction(await desk.request(), async (req) => {
      await count(req, 'a')
      await count(req, 'b')
      expect(await countersOf(desk.payload)).toEqual([])
      const inside = await desk.payload.count({
        collection: 'counters',
        overrideAccess: true,
        req: nestedRequest(req),
        // MongoDB estimates an unfiltered count, which it refuses inside a transaction.
        where: { key: { exists: true } },
      })
      expect(inside.totalDocs).toBe(2)
    })
    expect((await countersOf(desk.payload)).map(({ key }) => key)).toEqual(['a', 'b'])
  })

  it('leaves nothing of a verb that throws', async () => {
    const verb = runInTransaction(await desk.request(), async (req) => {
      await count(req, 'a')
      await desk.payload.create({
        collection: 'notes',
        data: { title: 'Một' },
        locale: 'vi',
        overrideAccess: true,
        req: nestedRequest(req),
      })
      throw new Error('stop')
    })
    await expect(verb).rejects.toThrow('stop')
    expect(await countersOf(desk.payload)).toEqual([])
    expect((await desk.payload.count({ collection: 'notes', overrideAccess: true })).totalDocs).toBe(0)
    expect((await desk.payload.countVersions({ collection: 'notes', overrideAccess: true })).totalDocs).toBe(0)
  })

  it('joins a transaction that is open and gives the caller its own request back untouched', async () => {
    const outer = await desk.request()
    const verb = runInTransaction(outer, async (req) => {
      await runInTransaction(nestedRequest(req), (inner) => count(inner, 'inner'))
      throw new Error('stop')
    })
    await expect(verb).rejects.toThrow('stop')
    expect(await countersOf(desk.payload)).toEqual([])
    expect(outer.transactionID).toBeUndefined()
  })

  it('is not fooled by an inner error that was caught: nothing is stored, inside or outside', async () => {
    for (const inner of [nestedRequest, (req: Parameters<typeof nestedRequest>[0]) => req]) {
      const verb = runInTransaction(await desk.request(), async (req) => {
        await count(req, 'before')
        const missing = desk.payload.update({
          id: '00000000-0000-0000-0000-000000000000',
          collection: 'counters',
          data: { count: 1 },
          overrideAccess: true,
          req: inner(req),
        })
        await missing.catch(() => undefined)
        await desk.payload
          .create({ collection: 'counters', data: { key: 'after' }, overrideAccess: true, req: inner(req) })
          .catch(() => undefined)
        await desk.payload.db.create({ collection: 'counters', data: { key: 'raw' }, req }).catch(() => undefined)
      })
      await expect(verb).rejects.toBeInstanceOf(TransactionEnded)
      expect(await countersOf(desk.payload)).toEqual([])
    }
  })

  it('passes an error of the database on, and the next verb is served', async () => {
    const twice = runInTransaction(await desk.request(), async (req) => {
      await count(req, 'same')
      await count(req, 'same')
    })
    await expect(twice).rejects.toMatchObject({ name: 'ValidationError' })
    await runInTransaction(await desk.request(), (req) => count(req, 'next'))
    expect((await countersOf(desk.payload)).map(({ key }) => key)).toEqual(['next'])
  })
})
