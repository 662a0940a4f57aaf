import { AsyncLocalStorage } from 'node:async_hooks'

import { OutsideTransaction } from './outsideTransaction'

export type TransactionID = number | string

/** What runs now, and everything it calls, belongs to this transaction. */
export type TransactionScope = {
  /** The adapter of the Payload instance the transaction is of. */
  adapter: object
  id?: TransactionID
  /**
   * `lost`: rolled back from within while `runInTransaction`, which owns it, still runs; nothing more may be written.
   * `ended`: over; what this scope still reaches writes as if it had never been.
   */
  state: 'opening' | 'open' | 'lost' | 'ended'
  /** Whether `runInTransaction` owns it, and not one of Payload's operations. */
  owned: boolean
  /** The first error of a write in it: why it was lost. */
  firstError?: unknown
}

/** One storage for the process, however many copies of this module bundling made of it. */
const key = Symbol.for('cau-noi.transactionScope')

function storage(): AsyncLocalStorage<TransactionScope> {
  const holder = globalThis as { [key]?: AsyncLocalStorage<TransactionScope> }
  return (holder[key] ??= new AsyncLocalStorage())
}

/** The transaction of this adapter that the running code is part of, if it is part of one. */
export function currentScope(adapter: object): TransactionScope | undefined {
  const scope = storage().getStore()
  return scope?.adapter === adapter && scope.state !== 'ended' ? scope : undefined
}

/**
 * For a transaction that is about to begin: the scope that `runInScope` prepared, else a new one that the caller and
 * all it goes on to do are in from now on. Must be called before the first `await`, or the caller would not be in it.
 * @throws OutsideTransaction where the running code already is in a transaction.
 */
export function enterScope(adapter: object): TransactionScope {
  const current = currentScope(adapter)
  if (current?.state === 'opening' && current.id === undefined) return current
  if (current) throw new OutsideTransaction('a second transaction was begun')
  const scope: TransactionScope = { adapter, owned: false, state: 'opening' }
  storage().enterWith(scope)
  return scope
}

/**
 * Runs `work` in a scope of its own, which the next transaction begun inside takes.
 * @throws OutsideTransaction where the running code already is in a transaction.
 */
export async function runInScope<T>(adapter: object, work: (scope: TransactionScope) => Promise<T>): Promise<T> {
  if (currentScope(adapter)) throw new OutsideTransaction('a second transaction was begun')
  const scope: TransactionScope = { adapter, owned: true, state: 'opening' }
  try {
    return await storage().run(scope, () => work(scope))
  } finally {
    scope.state = 'ended'
  }
}
