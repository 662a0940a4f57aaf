import { AsyncLocalStorage } from 'node:async_hooks'

import { OutsideTransaction } from './outsideTransaction'

export type TransactionID = number | string

/** What runs now, and everything it calls, belongs to this transaction. */
export type TransactionScope = {
  /** The adapter of the Payload instance the transaction is of. */
  readonly adapter: object
  /** Whether `runInTransaction` began it, and not one of Payload's operations. */
  readonly owned: boolean
  id?: TransactionID
  /**
   * `lost`: rolled back from within while `runInTransaction` still runs; nothing more may be written.
   * `ended`: over; what this scope still reaches writes as if it had never been.
   */
  state: 'opening' | 'open' | 'lost' | 'ended'
  rolledBack: boolean
  /** Whether anything was written in it. */
  written: boolean
  /** The requests that wrote in it. */
  readonly requests: WeakSet<object>
  /** The first error of a write in it: why it was lost. */
  firstError?: unknown
  /** The last one that the same code was in before and that was rolled back after something had been written in it. */
  before?: TransactionScope
}

/** One storage for the process, however many copies of this module bundling made of it. */
const key = Symbol.for('cau-noi.transactionScope')

type Storage = AsyncLocalStorage<TransactionScope | undefined>

function storage(): Storage {
  const holder = globalThis as { [key]?: Storage }
  return (holder[key] ??= followed(new AsyncLocalStorage()))
}

/**
 * Node tells pieces of work apart only from the first use of a storage on: what was begun before that shares one place, and
 * the first transaction of any of it would be everybody's.
 */
function followed(fresh: Storage): Storage {
  fresh.enterWith(undefined)
  return fresh
}

/** Lets Node tell pieces of work apart from now on. To be called before the first of them begins: when a database is set up. */
export function followWork(): void {
  storage()
}

function newScope(adapter: object, owned: boolean, before?: TransactionScope): TransactionScope {
  return { adapter, before, owned, requests: new WeakSet(), rolledBack: false, state: 'opening', written: false }
}

function innermost(adapter: object): TransactionScope | undefined {
  const scope = storage().getStore()
  return scope?.adapter === adapter ? scope : undefined
}

/** The transaction of this adapter that the running code is part of, if it is part of one. */
export function currentScope(adapter: object): TransactionScope | undefined {
  const scope = innermost(adapter)
  return scope?.state === 'ended' ? undefined : scope
}

/**
 * The transactions that were rolled back under the running code, which may not know it: a nested call failed, Payload
 * rolled everything back, and someone caught the error. The latest first.
 */
export function lostScopes(adapter: object): TransactionScope[] {
  const scope = innermost(adapter)
  return [scope, scope?.before].filter((one) => one?.rolledBack === true) as TransactionScope[]
}

/**
 * For a transaction that is about to begin: the scope that `runInScope` prepared, else a new one that the caller and
 * all it goes on to do are in from now on. Must be called before the first `await`, or the caller would not be in it.
 * @throws OutsideTransaction where the running code already is in a transaction.
 */
export function enterScope(adapter: object): TransactionScope {
  const current = currentScope(adapter)
  if (current?.state === 'opening' && current.owned && current.id === undefined) return current
  if (current) throw new OutsideTransaction('a second transaction was begun')
  const scope = newScope(
    adapter,
    false,
    lostScopes(adapter).find(({ written }) => written),
  )
  // Older ones matter no more; a loop must not drag a chain behind it.
  if (scope.before) scope.before.before = undefined
  storage().enterWith(scope)
  return scope
}

/**
 * Runs `work` in a scope of its own, which the next transaction begun inside takes.
 * @throws OutsideTransaction where the running code already is in a transaction.
 */
export async function runInScope<T>(adapter: object, work: () => Promise<T>): Promise<T> {
  if (currentScope(adapter)) throw new OutsideTransaction('a second transaction was begun')
  const scope = newScope(adapter, true)
  try {
    return await storage().run(scope, work)
  } finally {
    scope.state = 'ended'
  }
}

/**
 * Runs `work` as if no transaction had ever been near it. A server listens in this: every connection inherits what was
 * around when listening began, and must not inherit a transaction of the start.
 */
export const runOutsideScopes = <T>(work: () => T): T => storage().exit(work)
