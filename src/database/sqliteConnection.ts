import { setTimeout as pause } from 'node:timers/promises'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

type Client = SQLiteAdapter['client']
type Transaction = Awaited<ReturnType<Client['transaction']>>

/** How long one try to begin blocks the event loop while another process holds the file, and the pause after it. */
const busyTryMs = 20
const busyPauseMs = 30

export type SqliteConnectionOptions = {
  /** How long to go on trying to begin while another process holds the file. */
  fileFreeWithinMs: number
  /** Called for every statement run in a transaction. */
  onStatement: () => void
}

export type SqliteConnection = ReturnType<typeof drizzle>

/**
 * Opens a second connection to the adapter's file, for writing. Its `transaction()` begins on this same connection
 * every time; libsql's own gives the connection away and opens another for the next one, two file descriptors each
 * (field guide §7c).
 */
export async function openSqliteConnection(
  adapter: SQLiteAdapter,
  options: SqliteConnectionOptions,
): Promise<SqliteConnection & { $client: Client }> {
  const connection = drizzle({
    connection: adapter.clientConfig,
    logger: adapter.logger || false,
    schema: adapter.schema,
  })
  const client = connection.$client
  await client.execute(`PRAGMA busy_timeout = ${busyTryMs}`)
  if (adapter.wal) await client.execute(`PRAGMA synchronous = ${adapter.wal.synchronous}`)
  client.transaction = async () => {
    await beginImmediate(client, options.fileFreeWithinMs)
    return transactionOn(client, options.onStatement)
  }
  return connection
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

async function beginImmediate(client: Client, fileFreeWithinMs: number): Promise<void> {
  for (let left = Math.ceil(fileFreeWithinMs / (busyTryMs + busyPauseMs)); ; left -= 1) {
    try {
      await client.execute('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (left <= 1 || !isBusy(error)) throw error
      await pause(busyPauseMs)
    }
  }
}

/**
 * What drizzle runs one transaction's statements on. Once ended it refuses, so that nobody who still holds it writes
 * into the next transaction of the connection.
 */
function transactionOn(client: Client, onStatement: () => void): Transaction {
  let ended = false
  const execute: Transaction['execute'] = (statement) => {
    if (ended) throw new Error('this transaction has ended')
    onStatement()
    return client.execute(statement)
  }
  const end = async (statement: 'COMMIT' | 'ROLLBACK') => {
    ended = true
    await client.execute(statement)
  }
  return {
    batch: async (statements) => {
      const results = []
      for (const statement of statements) results.push(await execute(statement))
      return results
    },
    close: () => {
      ended = true
    },
    get closed() {
      return ended
    },
    commit: () => end('COMMIT'),
    execute,
    // The client's own would roll back whatever is open.
    executeMultiple: () => Promise.reject(new Error('not offered inside a transaction')),
    rollback: () => end('ROLLBACK'),
  }
}
