import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import { type DatabaseAdapterObj, isolateObjectProperty, type PayloadRequest } from 'payload'

import { applyMigrations } from './applyMigrations'
import { guardTransactions, type TransactionDriver } from './guardTransactions'
import { indexLocaleParents } from './indexLocaleParents'
import { indexNewestVersions } from './indexNewestVersions'
import type { Migration } from './migration'
import { searchLiterally } from './searchLiterally'
import { SqliteWriter, type SqliteWriterOptions } from './sqliteWriter'

export type SqliteDatabaseOptions = {
  /** A `file:` URL. */
  url: string
  /** Applied when the database is connected; 'push' derives the tables from the config instead (small tests). */
  migrations: readonly Migration[] | 'push'
  writer?: SqliteWriterOptions
}

/**
 * Payload's SQLite adapter with serialised writers, real errors for failed commits, and migrations that run at start
 * in every environment (design §9). Every commit is on the disk before it is answered: what a portal has received must
 * not be unknown to us after a power cut.
 */
export function sqliteDatabase({ url, migrations, writer }: SqliteDatabaseOptions): DatabaseAdapterObj<SQLiteAdapter> {
  const stock = sqliteAdapter({
    afterSchemaInit: [indexLocaleParents, indexNewestVersions],
    blocksAsJSON: true,
    busyTimeout: 5000,
    client: { url },
    idType: 'uuidv7',
    migrationDir: 'src/database/migrations/sqlite',
    push: migrations === 'push',
    transactionOptions: {},
    wal: { synchronous: 'FULL' },
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      // A throw in a hook of a bulk write then undoes that document and not half of it (field guide T4).
      adapter.bulkOperationsSingleTransaction = true
      searchLiterally(adapter)
      const gate = new SqliteWriter(adapter, writer)
      guardTransactions(adapter, sqliteDriver(gate))
      connectAndClose(adapter, gate, { migrations, url })
      return adapter
    },
  }
}

function sqliteDriver(writer: SqliteWriter): TransactionDriver {
  return {
    alone: async (write, args) => {
      // A transaction of its own: one call writes to several tables.
      const id = await writer.begin()
      const req: Partial<PayloadRequest> = args.req
        ? isolateObjectProperty(args.req as PayloadRequest, 'transactionID')
        : {}
      req.transactionID = id
      let result: unknown
      try {
        result = await write({ ...args, req })
      } catch (error) {
        await writer.rollback(id)
        throw error
      }
      await writer.commit(id)
      return result
    },
    begin: () => writer.begin(),
    commit: (id) => writer.commit(id),
    isOpen: (id) => writer.isOpen(id),
    outside: [],
    rollback: (id) => writer.rollback(id),
  }
}

function connectAndClose(
  adapter: SQLiteAdapter,
  writer: SqliteWriter,
  { migrations, url }: Pick<SqliteDatabaseOptions, 'migrations' | 'url'>,
): void {
  const connect = adapter.connect
  const destroy = adapter.destroy
  adapter.connect = async (args) => {
    mkdirSync(path.dirname(path.resolve(url.replace(/^file:(\/\/)?/, ''))), { recursive: true })
    await connect?.call(adapter, args)
    if (migrations !== 'push') await applyMigrations(adapter, writer, migrations)
  }
  adapter.destroy = async () => {
    await writer.close()
    await destroy?.call(adapter)
    // Payload leaves its own connection open for ever.
    adapter.client?.close()
    Reflect.set(adapter, 'client', undefined)
  }
}
