import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import { createLocalReq } from 'payload'

import type { Migration } from './migration'
import type { SqliteWriter } from './sqliteWriter'

type Connection = Parameters<Migration['up']>[0]['db']

/**
 * Applies what the database has not seen yet, in order, each in a transaction of its own. Unlike Payload's own it runs
 * in every environment, asks nothing, throws instead of ending the process, and switches foreign keys off as SQLite
 * demands where tables are rebuilt (https://www.sqlite.org/lang_altertable.html#otheralter): with them on, replacing a
 * table would delete every row that refers to it. What is stored must satisfy them again before the commit.
 * @throws Error naming the migration that failed; the ones before it stay applied.
 */
export async function applyMigrations(
  adapter: SQLiteAdapter,
  writer: SqliteWriter,
  migrations: readonly Migration[],
): Promise<void> {
  const applied = await appliedMigrations(adapter)
  const batch = Math.max(0, ...applied.map((one) => one.batch)) + 1
  for (const migration of migrations) {
    if (applied.some(({ name }) => name === migration.name)) continue
    adapter.payload.logger.info({ msg: `Migrating: ${migration.name}` })
    await applyMigration(adapter, writer, migration, batch)
  }
}

async function appliedMigrations({ drizzle }: SQLiteAdapter): Promise<{ name: string; batch: number }[]> {
  const table = await drizzle.run(sql`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'`)
  if (table.rows.length === 0) return []
  const { rows } = await drizzle.run(sql`SELECT name, batch FROM payload_migrations`)
  return rows.map((row) => ({ batch: Number(row.batch), name: String(row.name) }))
}

async function applyMigration(
  adapter: SQLiteAdapter,
  writer: SqliteWriter,
  migration: Migration,
  batch: number,
): Promise<void> {
  const { payload } = adapter
  const id = await writer.begin({ foreignKeys: false })
  try {
    const req = await createLocalReq({ req: { transactionID: id } }, payload)
    const db: Connection = Reflect.get(Object(adapter.sessions[id]), 'db')
    await migration.up({ db, payload, req })
    const broken = await db.run(sql`PRAGMA foreign_key_check`)
    if (broken.rows.length > 0) throw new Error(`${broken.rows.length} rows refer to rows that do not exist`)
    await payload.db.create({ collection: 'payload-migrations', data: { batch, name: migration.name }, req })
  } catch (error) {
    await writer.rollback(id)
    throw new Error(`migration ${migration.name} failed`, { cause: error })
  }
  await writer.commit(id)
}
