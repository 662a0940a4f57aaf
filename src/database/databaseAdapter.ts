import path from 'node:path'

import type { DatabaseAdapterObj } from 'payload'

import type { Migration } from './migration'
import { migrations as ours } from './migrations/sqlite'
import { mongodbDatabase } from './mongodbDatabase'
import { sqliteDatabase } from './sqliteDatabase'
import type { SqliteWriterOptions } from './sqliteWriter'

/** What of the settings decides about the database. */
export type DatabaseSettings = {
  /** '' = a file in `dataDir`; `file:…`; `mongodb://…?replicaSet=…`; `mongodb+srv://…`. */
  databaseURI: string
  dataDir: string
  environment: string
}

export type DatabaseOptions = {
  /**
   * SQLite: what is applied at start. 'none' makes the tables straight from the config, for small databases of tests
   * whose collections have no migrations (MongoDB: applies none). @default those in src/database/migrations
   */
  migrations?: readonly Migration[] | 'none'
  writer?: SqliteWriterOptions
}

/**
 * The database that DATABASE_URI names: embedded SQLite or a MongoDB replica set (design §9). Ids are strings on both.
 * @throws Error for any other address.
 */
export function databaseAdapter(settings: DatabaseSettings, options: DatabaseOptions = {}): DatabaseAdapterObj {
  const { databaseURI, dataDir } = settings
  if (/^mongodb(\+srv)?:\/\//.test(databaseURI)) {
    return options.migrations === 'none' ? mongodbDatabase(databaseURI, []) : mongodbDatabase(databaseURI)
  }
  if (databaseURI !== '' && !databaseURI.startsWith('file:')) {
    throw new Error('DATABASE_URI must be empty, or begin with file:, mongodb:// or mongodb+srv://')
  }
  const { migrations = ours, writer } = options
  return sqliteDatabase({
    migrations: migrations === 'none' ? 'push' : migrations,
    url: databaseURI || `file:${path.join(dataDir, 'cau-noi.db')}`,
    writer,
  })
}
