import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

type Client = SQLiteAdapter['client']
type Transaction = Awaited<ReturnType<Client['transaction']>>

/** How long a try to begin blocks the event loop while another process holds the file. */
const busyTryMs = 20

export type SqliteConnection = ReturnType<typeof drizzle>

/**
 * Opens a second connection to the adapter's file, for writing. Its `transaction()` begins on this same connection
 * every time; libsql's own gives the connection away and opens another for the next one, two file descriptors each
 * (field guide §7c).
 * @param onStatement called for every statement run in a transaction.
 */
export async function openSqliteConnection(
  adapter: SQLiteAdapter,
  onStatement: () => void,
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
    await client.execute('BEGIN IMMEDIATE')
    return transactionOn(client, onStatement)
  }
  return connection
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
