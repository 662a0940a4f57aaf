import { cp } from 'node:fs/promises'
import path from 'node:path'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

export type Database = ReturnType<typeof drizzle>['$client']

/** The SQLite file of a house, through the driver that the product uses. Close it. */
export function openDatabase(dataDir: string): Database {
  return drizzle({ connection: { url: `file:${path.join(dataDir, 'cau-noi.db')}` } }).$client
}

/** @throws Error unless the tables hold exactly that many rows */
export async function requireRows(dataDir: string, expected: Record<string, number>): Promise<void> {
  const database = openDatabase(dataDir)
  try {
    for (const [table, wanted] of Object.entries(expected)) {
      const { rows } = await database.execute(`SELECT count(*) AS n FROM ${table}`)
      if (Number(rows[0]?.n) !== wanted) throw new Error(`${table}: ${String(rows[0]?.n)} rows, not ${wanted}`)
    }
  } finally {
    database.close()
  }
}

/** Copies a house on which no process works, its database as one file: what is in the log beside it is written there first. */
export async function copyHouse(from: string, to: string): Promise<void> {
  const database = openDatabase(from)
  const { rows } = await database.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
  if (Number(rows[0]?.busy) !== 0) throw new Error(`A process still works on ${from}.`)
  // The log is empty now, and its owner may take it away while the folder is read.
  await cp(from, to, { filter: (file) => !/-(wal|shm)$/.test(file), force: true, recursive: true })
}
