import { AsyncResource } from 'node:async_hooks'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import path from 'node:path'

import { afterEach, describe, expect, it } from 'vitest'

import { runInTransaction } from '../../../src/database/runInTransaction'
import { TransactionEnded } from '../../../src/database/transactionEnded'
import { countersOf, type Desk, type DeskOptions, openDesk } from './desk'

/** What only the embedded database can do wrong. */
describe.skipIf(process.env.TEST_DATABASE === 'mongodb')('the one writer of SQLite', () => {
  let desk: Desk | undefined

  const open = async (options: DeskOptions = {}) => (desk = await openDesk(options))
  afterEach(async () => {
    await desk?.close()
    desk = undefined
  })

  const write = (at: Desk, key: string) => at.payload.db.create({ collection: 'counters', data: { key } })

  it('opens no more files over 2,000 transactions', async () => {
    const { payload, request } = await open()
    const req = await request()
    await payload.db.create({ collection: 'counters', data: { count: 0, key: 'a' } })
    const where = { key: { equals: 'a' } }
    const increment = () =>
      runInTransaction(req, (own) =>
        payload.db.updateOne({ collection: 'counters', data: { count: { $inc: 1 } }, req: own, where }),
      )
    for (let turn = 0; turn < 50; turn += 1) await increment()
    const before = openFiles()
    for (let turn = 0; turn < 2000; turn += 1) await increment()
    expect(openFiles()).toBeLessThanOrEqual(before)
    expect(await countersOf(payload)).toEqual([{ count: 2050, key: 'a' }])
  })

  it('rolls back a transaction that was abandoned, and serves whoever waits', async () => {
    const at = await open({ writer: { abandonedAfterMs: 50 } })
    const id = await beginElsewhere(at)
    const req = { ...(await at.request()), transactionID: id }
    await at.payload.db.create({ collection: 'counters', data: { key: 'abandoned' }, req })
    await write(at, 'waiting')
    expect((await countersOf(at.payload)).map(({ key }) => key)).toEqual(['waiting'])
    await expect(at.payload.db.create({ collection: 'counters', data: { key: 'late' }, req })).rejects.toBeInstanceOf(
      TransactionEnded,
    )
  })

  it('tells a writer whose turn does not come', async () => {
    const at = await open({ writer: { turnWithinMs: 50 } })
    const id = await beginElsewhere(at)
    await expect(write(at, 'impatient')).rejects.toThrow('no turn to write')
    await at.payload.db.rollbackTransaction(id)
    await write(at, 'next')
    expect((await countersOf(at.payload)).map(({ key }) => key)).toEqual(['next'])
  })

  it('waits while another process holds the file, and goes on reading meanwhile', async () => {
    const at = await open()
    const release = await holdTheFile(at)
    const waiting = write(at, 'patient')
    expect(await countersOf(at.payload)).toEqual([])
    const released = release()
    await waiting
    await released
    expect((await countersOf(at.payload)).map(({ key }) => key)).toEqual(['patient'])
  })

  it('says so when the file stays held', async () => {
    const at = await open({ writer: { fileFreeWithinMs: 100 } })
    const release = await holdTheFile(at)
    await expect(write(at, 'refused')).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await release()
    await write(at, 'next')
    expect((await countersOf(at.payload)).map(({ key }) => key)).toEqual(['next'])
  })

  it('refuses statements of a transaction that has ended, also to whoever kept its handle', async () => {
    const at = await open()
    const id = await beginElsewhere(at)
    const { db }: { db: { run(statement: string): Promise<unknown> } } = Object(at.payload.db.sessions?.[id])
    await at.payload.db.rollbackTransaction(id)
    const next = await beginElsewhere(at)
    await expect(db.run('DELETE FROM counters')).rejects.toThrow()
    await at.payload.db.rollbackTransaction(next)
  })

  it('reads its own writes inside, and rows with lists and languages come back whole', async () => {
    const at = await open()
    const data = { parts: [{ text: 'Một' }, { text: 'Hai' }], tags: ['x', 'y'], title: 'Bài' }
    const note = await at.payload.create({ collection: 'notes', data, locale: 'vi', overrideAccess: true })
    expect(note).toMatchObject(data)
    expect(String(note.id)).toMatch(/^[0-9a-f-]{36}$/)
  })
})

/** Begins as another request would: what the test does next is not inside it. */
const beginElsewhere = async (desk: Desk): Promise<number | string> =>
  (await new AsyncResource('another request').runInAsyncScope(() => desk.payload.db.beginTransaction())) ?? ''

const openFiles = () => readdirSync('/proc/self/fd').length

/** Lets another process write in the file until it is told to stop. */
async function holdTheFile(desk: Desk): Promise<() => Promise<void>> {
  const script = `
    const Database = require('libsql')
    const db = new Database(process.argv[1])
    db.exec('BEGIN IMMEDIATE')
    console.log('held')
    process.stdin.resume().on('end', () => db.exec('ROLLBACK'))`
  const holder = spawn(process.execPath, ['-e', script, path.join(desk.database.dataDir, 'cau-noi.db')])
  const closed = once(holder, 'close')
  await once(holder.stdout, 'data')
  return async () => {
    holder.stdin.end()
    await closed
  }
}
