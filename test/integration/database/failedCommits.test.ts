import { sql } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { runInTransaction } from '../../../src/database/runInTransaction'
import { TransactionEnded } from '../../../src/database/transactionEnded'
import { nestedRequest } from '../../../src/requests/nestedRequest'
import { countersOf, type Desk, lettersThat, openDesk } from './desk'

/** What the hook of `letters` does on its next save. */
let inHook: ((req: PayloadRequest) => Promise<unknown>) | undefined

describe('a commit that fails', () => {
  let desk: Desk

  beforeAll(async () => {
    desk = await openDesk({ collections: [lettersThat((req) => inHook?.(req))] })
    if (desk.database.kind === 'sqlite') await makePromiseTable(desk)
  })
  afterAll(() => desk?.close())
  afterEach(() => {
    inHook = undefined
  })

  const letters = async () =>
    (await desk.payload.db.find({ collection: 'letters', limit: 0, pagination: false })).docs.length

  it('is an error of the verb, and nothing is stored', async () => {
    const verb = runInTransaction(await desk.request(), async (req) => {
      await desk.payload.create({
        collection: 'counters',
        data: { key: 'a' },
        overrideAccess: true,
        req: nestedRequest(req),
      })
      await spoil(desk, req)
    })
    await expect(verb).rejects.toThrow()
    expect(await countersOf(desk.payload)).toEqual([])
  })

  it('is an error of a plain save, which Payload would report as stored', async () => {
    inHook = (req) => spoil(desk, req)
    const save = desk.payload.create({ collection: 'letters', data: { text: 'x' }, overrideAccess: true })
    await expect(save).rejects.toThrow()
    expect(await letters()).toBe(0)
  })

  it('is an error of a plain save whose hook caught an inner error that rolled everything back', async () => {
    inHook = async (req) => {
      const inner = { id: '000000000000000000000000', collection: 'counters', data: { count: 1 }, overrideAccess: true }
      await desk.payload.update({ ...inner, req: nestedRequest(req) }).catch(() => undefined)
    }
    const save = desk.payload.create({ collection: 'letters', data: { text: 'x' }, overrideAccess: true })
    await expect(save).rejects.toBeInstanceOf(TransactionEnded)
    expect(await letters()).toBe(0)
  })

  it('does not stop the next verb', async () => {
    await runInTransaction(await desk.request(), (req) =>
      desk.payload.db.create({ collection: 'counters', data: { key: 'next' }, req }),
    )
    expect((await countersOf(desk.payload)).map(({ key }) => key)).toEqual(['next'])
  })

  describe('of a bulk write', () => {
    const where = { text: { exists: true } }
    const change = () =>
      desk.payload.update({ collection: 'letters', data: { text: 'changed' }, overrideAccess: true, where })
    const texts = async () => {
      const { docs } = await desk.payload.db.find({ collection: 'letters', limit: 0, pagination: false })
      return docs.map((letter): unknown => Reflect.get(letter, 'text')).sort()
    }

    beforeAll(async () => {
      for (const text of ['one', 'two', 'three']) {
        await desk.payload.create({ collection: 'letters', data: { text }, overrideAccess: true })
      }
    })

    it('leaves nothing where a later document throws after an earlier one was written', async () => {
      let saved = 0
      inHook = async (req) => {
        saved += 1
        await desk.payload.db.create({ collection: 'counters', data: { key: `bulk-${saved}` }, req })
        if (saved === 2) throw new Error('stop')
      }
      await expect(change()).rejects.toBeInstanceOf(TransactionEnded)
      expect(await texts()).toEqual(['one', 'three', 'two'])
      expect((await countersOf(desk.payload)).map(({ key }) => key)).toEqual(['next'])
    })

    it('does not happen where all go well', async () => {
      expect((await change()).docs).toHaveLength(3)
      expect(await texts()).toEqual(['changed', 'changed', 'changed'])
    })
  })
})

/** A table whose promises are only checked at the commit. */
async function makePromiseTable(desk: Desk): Promise<void> {
  const client: { execute(statement: string): Promise<unknown> } = Reflect.get(Object(desk.payload.db), 'client')
  await client.execute('CREATE TABLE promises (letter TEXT REFERENCES letters (id) DEFERRABLE INITIALLY DEFERRED)')
}

/** Makes the commit of this transaction fail: a deferred constraint on SQLite, a session that is gone on MongoDB. */
async function spoil(desk: Desk, req: PayloadRequest): Promise<void> {
  const session: unknown = Reflect.get(desk.payload.db.sessions ?? {}, String(await req.transactionID))
  if (desk.database.kind === 'mongodb') {
    await (session as { abortTransaction(): Promise<void> }).abortTransaction()
  } else {
    const { db } = session as { db: { run(statement: unknown): Promise<unknown> } }
    await db.run(sql`INSERT INTO promises VALUES ('nobody')`)
  }
}
