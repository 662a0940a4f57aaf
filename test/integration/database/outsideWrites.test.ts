import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { OutsideTransaction } from '../../../src/database/outsideTransaction'
import { runInTransaction } from '../../../src/database/runInTransaction'
import { TransactionEnded } from '../../../src/database/transactionEnded'
import { nestedRequest } from '../../../src/requests/nestedRequest'
import { countersOf, type Desk, lettersThat, openDesk } from './desk'

/** What the hook of `letters` does on its next save. */
let inHook: (typeof hooks)[keyof typeof hooks] | undefined

const hooks = {
  localAPI: (payload: Desk['payload']) =>
    payload.create({ collection: 'counters', data: { key: 'lost' }, overrideAccess: true }),
  raw: (payload: Desk['payload']) => payload.db.create({ collection: 'counters', data: { key: 'lost' } }),
  verb: async (payload: Desk['payload']) => {
    const req = nestedRequest(await createFreshRequest())
    return runInTransaction(req, (own) =>
      payload.db.create({ collection: 'counters', data: { key: 'lost' }, req: own }),
    )
  },
}

let createFreshRequest: Desk['request']

describe('a write that its own transaction does not know of', () => {
  let desk: Desk

  beforeAll(async () => {
    desk = await openDesk({ collections: [lettersThat((req) => inHook?.(req.payload))] })
    createFreshRequest = () => desk.request()
  })
  afterAll(() => desk?.close())
  afterEach(() => {
    inHook = undefined
  })

  it('is a write of its own where the request says null, as Payload does when somebody folds the menu', async () => {
    const req = await desk.request()
    Reflect.set(req, 'transactionID', null)
    await desk.payload.db.upsert({
      collection: 'payload-preferences',
      data: { key: 'nav', value: { open: false } },
      req,
      where: { key: { equals: 'nav' } },
    })
    const kept = await desk.payload.count({ collection: 'payload-preferences', overrideAccess: true })
    expect(kept.totalDocs).toBe(1)
  })

  for (const [name, hook] of Object.entries(hooks)) {
    it(`is reported at once from a hook of a plain save (${name})`, async () => {
      inHook = hook
      const save = desk.payload.create({ collection: 'letters', data: { text: 'x' }, overrideAccess: true })
      await expect(save).rejects.toBeInstanceOf(OutsideTransaction)
      expect(await countersOf(desk.payload)).toEqual([])
      expect((await desk.payload.count({ collection: 'letters', overrideAccess: true })).totalDocs).toBe(0)
    })

    it(`is reported at once from a verb (${name})`, async () => {
      const verb = runInTransaction(await desk.request(), async () => {
        await hook(desk.payload)
      })
      await expect(verb).rejects.toBeInstanceOf(OutsideTransaction)
      expect(await countersOf(desk.payload)).toEqual([])
    })
  }

  it('may come later, when the transaction has ended, from what was started inside it', async () => {
    let later: Promise<unknown> = Promise.resolve()
    let go = () => {}
    const gate = new Promise<void>((resolve) => (go = resolve))
    await runInTransaction(await desk.request(), async () => {
      later = gate.then(() => desk.payload.db.create({ collection: 'counters', data: { key: 'later' } }))
    })
    go()
    await later
    expect((await countersOf(desk.payload)).map(({ key }) => key)).toEqual(['later'])
  })

  it('is refused when it names a transaction that has ended', async () => {
    const { db } = desk.payload
    const id = (await db.beginTransaction()) ?? ''
    const req = { ...(await desk.request()), transactionID: id }
    await db.create({ collection: 'letters', data: { text: 'x' }, req })
    await db.rollbackTransaction(id)
    await expect(db.create({ collection: 'letters', data: { text: 'x' }, req })).rejects.toBeInstanceOf(
      TransactionEnded,
    )
    await expect(db.commitTransaction(id)).rejects.toBeInstanceOf(TransactionEnded)
  })

  it('does not stand in the way of sign-in, a wrong password or a locked account', async () => {
    const data = { email: 'a@example.org', password: 'mật khẩu đủ dài' }
    await desk.payload.create({ collection: 'people', data, overrideAccess: true })
    const login = (password: string) => desk.payload.login({ collection: 'people', data: { ...data, password } })
    await expect(login('sai')).rejects.toMatchObject({ status: 401 })
    expect((await login(data.password)).token).toBeTruthy()
    for (let tries = 0; tries < 3; tries += 1) await expect(login('sai')).rejects.toMatchObject({ status: 401 })
    await expect(login(data.password)).rejects.toMatchObject({ status: 401 })
  })
})
