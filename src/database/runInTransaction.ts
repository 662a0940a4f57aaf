import { initTransaction, type PayloadRequest } from 'payload'

import { nestedRequest } from '../requests/nestedRequest'
import { retryTransientConflicts } from './retryTransientConflicts'
import { TransactionEnded } from './transactionEnded'
import { runInScope } from './transactionScope'

/**
 * Runs a verb so that all it writes through the request it is given is stored, or nothing. Inside a transaction it
 * joins that one and leaves commit, rollback and retry to whoever began it. Otherwise `work` gets a request of its own
 * (own context, own transaction; never the caller's, which outlives it), and the whole of it is done again while
 * something written at the same time got in its way, at most 20 times. `work` must therefore do nothing that cannot be
 * done twice: sending is the worker's.
 * @throws What `work` throws; the database's error where the commit failed; TransactionEnded where an inner error that
 * was caught had already rolled everything back. Nothing is stored in any of these cases.
 */
export async function runInTransaction<T>(req: PayloadRequest, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  if (req.transactionID) {
    await req.transactionID
    return work(req)
  }
  return retryTransientConflicts({ run: () => runOnce(req, work) })
}

function runOnce<T>(req: PayloadRequest, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const { db } = req.payload
  return runInScope(db, async () => {
    const own = nestedRequest(req)
    await initTransaction(own)
    const id = own.transactionID
    if (!id) throw new Error('this database has no transactions')
    try {
      const result = await work(own)
      // Payload clears or replaces it where it rolled back after an inner error that someone caught.
      if (own.transactionID !== id) throw new TransactionEnded('commit')
      await db.commitTransaction(id)
      return result
    } catch (error) {
      await db.rollbackTransaction(id)
      throw error
    }
  })
}
