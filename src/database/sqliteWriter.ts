import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { Mutex, type MutexInterface, withTimeout } from 'async-mutex'

import { openSqliteConnection } from './sqliteConnection'

type Connection = Awaited<ReturnType<typeof openSqliteConnection>>

/** An open transaction as Payload's adapter keeps it in `sessions`. */
type Session = { db: unknown; resolve: () => Promise<void>; reject: () => Promise<void> }

export type SqliteWriterOptions = {
  /** How long a writer waits for its turn before it is told so; longer than `abandonedAfterMs`. @default 60000 */
  turnWithinMs?: number
  /** A transaction that has run no statement for so long is rolled back. @default 30000 */
  abandonedAfterMs?: number
  /** How long to go on trying while another process holds the file. @default 5000 */
  fileFreeWithinMs?: number
}

const defaults: Required<SqliteWriterOptions> = {
  abandonedAfterMs: 30_000,
  fileFreeWithinMs: 5_000,
  turnWithinMs: 60_000,
}

/** Between two tries to begin while another process holds the file. */
const busyPauseMs = 50

/**
 * All writing to one SQLite file, one transaction at a time, over one connection (design §9). Payload's own way fails
 * with SQLITE_BUSY as soon as two requests write at once and leaks a connection with every transaction (field guide T8,
 * §7c). Reads go on beside it over Payload's own connection: the file is in WAL mode.
 */
export class SqliteWriter {
  readonly #adapter: SQLiteAdapter
  readonly #options: Required<SqliteWriterOptions>
  readonly #gate: MutexInterface
  #connection: Connection | undefined
  /** As the connection was last told. */
  #foreignKeys: boolean | undefined
  /** The transaction that has the gate. */
  #open: { id: string; release: () => void; idle: NodeJS.Timeout } | undefined

  constructor(adapter: SQLiteAdapter, options: SqliteWriterOptions = {}) {
    this.#adapter = adapter
    this.#options = { ...defaults, ...options }
    const late = new Error('no turn to write to SQLite in time: a transaction has been open for too long')
    this.#gate = withTimeout(new Mutex(), this.#options.turnWithinMs, late)
  }

  isOpen(id: number | string): boolean {
    return this.#open?.id === id
  }

  /**
   * Waits for its turn and begins.
   * @param foreignKeys false only for changes of the schema, which rebuild tables that other tables refer to.
   */
  async begin({ foreignKeys = true }: { foreignKeys?: boolean } = {}): Promise<string> {
    await this.#adapter.initializing
    const release = await this.#gate.acquire()
    try {
      const session = await this.#start(foreignKeys)
      const id = randomUUID()
      const idle = setTimeout(() => void this.#abandon(id), this.#options.abandonedAfterMs).unref()
      this.#open = { id, idle, release }
      Reflect.set(this.#adapter.sessions, id, session)
      return id
    } catch (error) {
      release()
      throw error
    }
  }

  /** Rejects unless everything is stored. The connection of a failed commit is thrown away. */
  async commit(id: number | string): Promise<void> {
    await this.#end(id, (session) => session.resolve())
  }

  /** What could not be rolled back is gone with its connection. */
  async rollback(id: number | string): Promise<void> {
    await this.#end(id, (session) => session.reject()).catch((err: unknown) => {
      this.#adapter.payload.logger.error({ err, msg: 'SQLite: rollback failed, connection thrown away' })
    })
  }

  /** Closes the connection once the transaction in hand has ended. The next `begin` opens another. */
  async close(): Promise<void> {
    const release = await this.#gate.acquire()
    this.#disconnect()
    release()
  }

  /** A connection that met SQLITE_BUSY could never commit again (its BEGIN counts as still running): each try has its own. */
  async #start(foreignKeys: boolean): Promise<Session> {
    for (let left = Math.ceil(this.#options.fileFreeWithinMs / busyPauseMs); ; left -= 1) {
      try {
        const onStatement = () => void this.#open?.idle.refresh()
        const connection = (this.#connection ??= await openSqliteConnection(this.#adapter, onStatement))
        if (this.#foreignKeys !== foreignKeys) {
          await connection.$client.execute(`PRAGMA foreign_keys = ${foreignKeys ? 'ON' : 'OFF'}`)
          this.#foreignKeys = foreignKeys
        }
        return await startTransaction(connection)
      } catch (error) {
        this.#disconnect()
        if (left <= 1 || !isBusy(error)) throw error
        await pause(busyPauseMs)
      }
    }
  }

  #disconnect(): void {
    this.#connection?.$client.close()
    this.#connection = undefined
    this.#foreignKeys = undefined
  }

  async #end(id: number | string, how: (session: Session) => Promise<void>): Promise<void> {
    const open = this.#open
    if (open?.id !== id) return
    const session: Session = Reflect.get(this.#adapter.sessions, id)
    clearTimeout(open.idle)
    // Gone before it has ended, so that nothing can join it any more.
    this.#open = undefined
    Reflect.deleteProperty(this.#adapter.sessions, id)
    try {
      await how(session)
    } catch (error) {
      this.#disconnect()
      throw error
    } finally {
      open.release()
    }
  }

  async #abandon(id: string): Promise<void> {
    const ms = this.#options.abandonedAfterMs
    this.#adapter.payload.logger.error({ msg: `SQLite: a transaction idle for ${ms} ms was rolled back` })
    // Through the adapter, which also tells whoever still believes in it.
    await this.#adapter.rollbackTransaction(id)
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

const rolledBack = new Error('rolled back')

/** Drizzle hands a transaction to a callback; this holds the callback open until someone says how it ends. */
function startTransaction(connection: Connection): Promise<Session> {
  return new Promise((begun, failed) => {
    const ended = connection.transaction(
      (db) =>
        new Promise<void>((keep, drop) => {
          const reject = async () => {
            drop(rolledBack)
            await ended.catch((error: unknown) => {
              if (error !== rolledBack) throw error
            })
          }
          const resolve = () => {
            keep()
            return ended
          }
          begun({ db, reject, resolve })
        }),
    )
    // Before `begun` this is a transaction that could not begin; after it, it changes nothing.
    ended.catch(failed)
  })
}
