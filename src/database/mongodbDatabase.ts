import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { CodedError } from '../errors/codedError'
import { systemClock } from '../settings/clock'
import { applyMongoMigrations } from './applyMongoMigrations'
import { guardTransactions, type TransactionDriver } from './guardTransactions'
import { hasErrorLabel } from './hasErrorLabel'
import { mongoMigrations, type MongoMigration } from './migrations/mongodb'
import { noteLostReads } from './noteLostReads'

/**
 * Records with a column `collection`. Mongoose warns about that name, which it keeps for documents of its own; Payload
 * reads and writes plain objects and never makes one.
 */
const namingCollections = ['contributions', 'deliveries', 'editions', 'open-reviews', 'review-decisions', 'review-runs']

/** A set notices after 10 s that its primary is gone, and then votes: a request that waits so long is not lost. */
const waitForPrimaryMs = 20_000

/** How often a commit is asked for whose answer was lost; the driver itself asks twice each time. */
const commitAttempts = 3

/**
 * Payload's MongoDB adapter, on a replica set or not at all: without one Payload switches transactions off and says
 * nothing (field guide T13). It starts when the indexes stand; the first writes would fail before (§7a).
 * @param migrations what is applied at start
 */
export function mongodbDatabase(
  url: string,
  migrations: readonly MongoMigration[] = mongoMigrations,
): DatabaseAdapterObj {
  const stock = mongooseAdapter({
    // One transaction a document in bulk writes; MongoDB allows no parallel operations in one (field guide §2).
    bulkOperationsSingleTransaction: true,
    collectionsSchemaOptions: Object.fromEntries(
      namingCollections.map((slug) => [slug, { suppressReservedKeysWarning: true }]),
    ),
    // Claims are no transactions: they too stand only once most of the set holds them, whatever the address says.
    connectOptions: { serverSelectionTimeoutMS: waitForPrimaryMs, w: 'majority' },
    ensureIndexes: true,
    transactionOptions: { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
    url,
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      guardTransactions(adapter, mongodbDriver(adapter as MongooseAdapter))
      noteLostReads(adapter)
      requireReplicaSet(adapter as MongooseAdapter, url)
      migrateAtStart(adapter as MongooseAdapter, migrations)
      return adapter
    },
  }
}

function mongodbDriver(adapter: MongooseAdapter): TransactionDriver {
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter
  const end = async (id: number | string, how: (session: Session | undefined) => Promise<void>) => {
    const session = adapter.sessions[id]
    try {
      await how(session)
    } finally {
      // Also aborts what the server still holds of it. Best effort: the server forgets a lost session by itself.
      await session?.endSession().catch(() => undefined)
    }
  }
  return {
    alone: (write, args) => write(args),
    begin: async () => {
      const id = await beginTransaction.call(adapter)
      if (id === null) throw new CodedError('database.replicaSetRequired')
      return id
    },
    commit: (id) => end(id, (session) => commitSurely(session, () => commitTransaction.call(adapter, id))),
    isOpen: (id) => adapter.sessions[id]?.inTransaction() ?? false,
    // Its locks on open forms are advice, and two editors of one form must not conflict over them.
    outside: ['payload-locked-documents'],
    rollback: (id) => end(id, () => rollbackTransaction.call(adapter, id)),
  }
}

type Session = { commitTransaction(): Promise<void> }

/**
 * A commit whose answer was lost may have been carried out or not, and asking for it again is the way to learn which: it
 * is done once however often it is asked for. @throws the last error where nobody could say
 */
async function commitSurely(session: Session | undefined, commit: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await (attempt === 1 || !session ? commit() : session.commitTransaction())
    } catch (error) {
      if (!session || attempt === commitAttempts || !hasErrorLabel(error, 'UnknownTransactionCommitResult')) throw error
    }
  }
}

function requireReplicaSet(adapter: MongooseAdapter, url: string): void {
  const connect = adapter.connect
  adapter.connect = async (args) => {
    // mongodb+srv learns it from DNS; a plain URL has to say it, and then there is no need to wait for a connection.
    if (!url.startsWith('mongodb+srv:') && !/[?&]replicaSet=[^&]/.test(url)) {
      throw new CodedError('database.replicaSetRequired')
    }
    await connect?.call(adapter, args)
    if (!adapter.connection.getClient().options.replicaSet) throw new CodedError('database.replicaSetRequired')
  }
}

function migrateAtStart(adapter: MongooseAdapter, migrations: readonly MongoMigration[]): void {
  const connect = adapter.connect
  adapter.connect = async (args) => {
    await connect?.call(adapter, args)
    await applyMongoMigrations(adapter, migrations, systemClock.now())
  }
}
