import { sql } from '@payloadcms/db-sqlite'
import { afterEach, describe, expect, it } from 'vitest'

import type { Migration } from '../../../src/database/migration'
import { prepareTestDatabase } from '../../helpers/testDatabase'
import { type Desk, openDesk } from './desk'

type Run = (statement: string) => Promise<{ rows: Record<string, unknown>[] }>

/** Runs statements on Payload's own connection. */
const runOn = (desk: Desk): Run => {
  const { client }: { client: { execute: Run } } = Object(desk.payload.db)
  return (statement) => client.execute(statement)
}

const migration = (name: string, statements: string[]): Migration => ({
  down: () => Promise.resolve(),
  name,
  up: async ({ db }) => {
    for (const statement of statements) await db.run(sql.raw(statement))
  },
})

/** What Payload needs before it can note a migration, and two tables that refer to each other. */
const first = migration('first', [
  'CREATE TABLE payload_migrations (id TEXT PRIMARY KEY, name TEXT, batch NUMERIC, updated_at TEXT, created_at TEXT)',
  'CREATE TABLE parents (id TEXT PRIMARY KEY)',
  'CREATE TABLE children (parent TEXT NOT NULL REFERENCES parents (id) ON DELETE CASCADE)',
  `INSERT INTO parents VALUES ('p')`,
  `INSERT INTO children VALUES ('p')`,
])

/** As drizzle writes it where a column changes. Its own PRAGMA does nothing inside a transaction. */
const rebuild = migration('rebuild', [
  'PRAGMA foreign_keys = OFF',
  'CREATE TABLE new_parents (id TEXT PRIMARY KEY, name TEXT)',
  'INSERT INTO new_parents (id) SELECT id FROM parents',
  'DROP TABLE parents',
  'ALTER TABLE new_parents RENAME TO parents',
])

describe.skipIf(process.env.TEST_DATABASE === 'mongodb')('migrations', () => {
  const open: Desk[] = []
  const start = async (...args: Parameters<typeof openDesk>) => {
    const desk = await openDesk(...args)
    open.push(desk)
    return desk
  }

  afterEach(async () => {
    for (const desk of open.splice(0)) await desk.close()
  })

  it('run at start whatever NODE_ENV is, each once, and are noted', async () => {
    const desk = await start({ migrations: [first, rebuild] })
    const noted = await runOn(desk)('SELECT name, batch FROM payload_migrations ORDER BY name')
    expect(noted.rows.map(({ batch, name }) => [name, Number(batch)])).toEqual([
      ['first', 1],
      ['rebuild', 1],
    ])
    await desk.payload.db.connect?.()
    const again = await runOn(desk)('SELECT COUNT(*) AS count FROM payload_migrations')
    expect(Number(again.rows[0]?.count)).toBe(2)
  })

  it('rebuild a table without losing the rows that refer to it, and foreign keys hold again afterwards', async () => {
    const desk = await start({ migrations: [first, rebuild] })
    expect((await runOn(desk)('SELECT * FROM children')).rows).toHaveLength(1)
    const id = (await desk.payload.db.beginTransaction()) ?? ''
    const { db }: { db: { run: (statement: unknown) => Promise<unknown> } } = Object(desk.payload.db.sessions?.[id])
    const orphan = db.run(sql.raw(`INSERT INTO children VALUES ('nobody')`))
    await expect(orphan).rejects.toMatchObject({ cause: { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' } })
    await desk.payload.db.rollbackTransaction(id)
  })

  it('that fail, or leave rows referring to nothing, stop the start and leave no half of themselves', async () => {
    for (const statement of [`DELETE FROM parents`, 'nonsense']) {
      const broken = migration('broken', [`INSERT INTO parents VALUES ('q')`, statement])
      await expect(start({ migrations: [first, broken] })).rejects.toThrow('migration broken failed')
    }
  })

  it('may be none', async () => {
    const desk = await start({ migrations: [] })
    expect((await runOn(desk)('SELECT name FROM sqlite_master')).rows).toEqual([])
  })

  it('every table of localized values has an index on whose row it is', async () => {
    const desk = await start()
    const tables = await runOn(desk)(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%\\_locales' ESCAPE '\\'`,
    )
    const names = tables.rows.map(({ name }) => String(name))
    expect(names).toEqual(expect.arrayContaining(['notes_locales', '_notes_v_locales', 'notes_parts_locales']))
    for (const name of names) {
      const plan = await runOn(desk)(`EXPLAIN QUERY PLAN SELECT * FROM ${name} WHERE _parent_id = 'x'`)
      expect(String(plan.rows[0]?.detail)).toContain(`USING INDEX ${name}_of_parent_idx`)
    }
  })
})

describe.runIf(process.env.TEST_DATABASE === 'mongodb')('MongoDB', () => {
  it('is refused without a replica set, before anything is written', async () => {
    const database = await prepareTestDatabase()
    const alone = database.env.DATABASE_URI.replace(/\?.*$/, '')
    await expect(openDesk({ databaseURI: alone })).rejects.toMatchObject({ code: 'database.replicaSetRequired' })
    await database.cleanUp()
  })
})
