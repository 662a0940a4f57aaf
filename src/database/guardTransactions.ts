import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

import { OutsideTransaction } from './outsideTransaction'
import { TransactionEnded } from './transactionEnded'
import {
  currentScope,
  enterScope,
  followWork,
  lostScopes,
  type TransactionID,
  type TransactionScope,
} from './transactionScope'

/** Every method of an adapter that writes and calls no other of them (`upsert` calls `updateOne`). */
const leafWrites = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
] as const

export type LeafArgs = { collection?: string; req?: Partial<PayloadRequest> }
type Leaf = (args: LeafArgs) => Promise<unknown>
type IncomingID = Promise<TransactionID> | TransactionID | undefined

/** How one database does it; the rules about who may write where are the same for all and live here. */
export type TransactionDriver = {
  begin(): Promise<TransactionID>
  /** Rejects unless everything is stored. */
  commit(id: TransactionID): Promise<void>
  rollback(id: TransactionID): Promise<void>
  isOpen(id: TransactionID): boolean
  /** Collections that Payload itself keeps outside every transaction on this database. */
  outside: readonly string[]
  /** A write that belongs to no transaction. */
  alone(write: Leaf, args: LeafArgs): Promise<unknown>
}

/**
 * Replaces an adapter's transactions and writes, so that
 * - a failed commit, and a commit of what was rolled back, is an error to the caller (field guide T5);
 * - a write with a transaction that has ended is refused instead of going outside it;
 * - a write that its own transaction does not know of is reported at once (design §9, field guide §7c).
 */
export function guardTransactions(adapter: BaseDatabaseAdapter, driver: TransactionDriver): void {
  const scopes = new Map<TransactionID, TransactionScope>()
  followWork()

  adapter.beginTransaction = () => {
    const scope = enterScope(adapter)
    return begin(driver, scope, scopes)
  }

  adapter.commitTransaction = async (incoming: IncomingID) => {
    const id = await incoming
    const scope = id === undefined ? undefined : scopes.get(id)
    if (id === undefined || !scope) return refuseIfLost(adapter, id)
    scopes.delete(id)
    try {
      if (!driver.isOpen(id)) throw new TransactionEnded('commit', scope.firstError)
      await driver.commit(id)
    } finally {
      scope.state = 'ended'
    }
  }

  adapter.rollbackTransaction = async (incoming: IncomingID) => {
    const id = await incoming
    const scope = id === undefined ? undefined : scopes.get(id)
    if (id === undefined || !scope) return
    scopes.delete(id)
    scope.rolledBack = true
    scope.state = scope.owned ? 'lost' : 'ended'
    await driver.rollback(id)
  }

  for (const name of leafWrites) {
    const write: Leaf = Reflect.get<object, string>(adapter, name)
    const guarded: Leaf = (args) =>
      guardedWrite(adapter, driver, `${args.collection ?? ''} ${name}`.trim(), write, args)
    Reflect.set(adapter, name, guarded)
  }
}

async function begin(
  driver: TransactionDriver,
  scope: TransactionScope,
  scopes: Map<TransactionID, TransactionScope>,
): Promise<TransactionID> {
  try {
    const id = await driver.begin()
    scope.id = id
    scope.state = 'open'
    scopes.set(id, scope)
    return id
  } catch (error) {
    scope.state = 'ended'
    throw error
  }
}

/** Payload takes a commit of what was rolled back for a success. It is one only where nothing had been written. */
function refuseIfLost(adapter: BaseDatabaseAdapter, id: TransactionID | undefined): void {
  const lost = lostScopes(adapter)
  if (id !== undefined && !lost.some((scope) => scope.id === id)) throw new TransactionEnded('commit')
  const loss = lost.find(({ owned, written }) => owned || written)
  if (loss) throw new TransactionEnded('commit', loss.firstError)
}

async function guardedWrite(
  adapter: BaseDatabaseAdapter,
  driver: TransactionDriver,
  what: string,
  write: Leaf,
  args: LeafArgs,
): Promise<unknown> {
  // Payload leaves a null where no transaction was begun.
  const id = (await args.req?.transactionID) ?? undefined
  const alone = () => driver.alone((own) => write.call(adapter, own), args)
  if (id === undefined && driver.outside.includes(args.collection ?? '')) return alone()
  const scope = currentScope(adapter)
  refuseUnlessInside(adapter, what, scope, id, args.req)
  if (id === undefined) return alone()
  if (!driver.isOpen(id)) throw new TransactionEnded(what, scope?.firstError)
  if (scope && args.req) scope.requests.add(args.req)
  try {
    const result = await write.call(adapter, args)
    if (scope) scope.written = true
    return result
  } catch (error) {
    if (scope) scope.firstError ??= error
    throw error
  }
}

function refuseUnlessInside(
  adapter: BaseDatabaseAdapter,
  what: string,
  scope: TransactionScope | undefined,
  id: TransactionID | undefined,
  req: LeafArgs['req'],
): void {
  if (scope?.state === 'lost') throw new TransactionEnded(what, scope.firstError)
  if (scope?.state === 'open' && id !== scope.id) throw new OutsideTransaction(what)
  // A request that goes on as if its transaction had not been rolled back, alone or in another one.
  const loss = lostScopes(adapter).find(({ requests }) => req && (id === undefined || requests.has(req)))
  if (loss) throw new TransactionEnded(what, loss.firstError)
}
