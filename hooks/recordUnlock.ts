import {
  initTransaction,
  commitTransaction,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
} from 'payload'

import { recordAct } from '../src/evidence/actions/recordAct'
import { readLocked } from '../src/evidence/actions/readLocked'
import type { Clock } from '../src/settings/clock'

const kept = 'unlocking'

type Unlocking = { account: string | null; begun: boolean }

/** Payload runs these hooks for an unlocking too; its types leave the word out. */
const isUnlock = (operation: string): boolean => operation === 'unlock'

/**
 * Payload ends a lock around all hooks of a change, and runs its last hook after the commit. So the transaction is begun
 * here, which Payload then leaves to us, and ended where the event is written. Where it throws in between it rolls back.
 */
export const beginUnlock: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (!isUnlock(operation)) return args
  const begun = await initTransaction(req)
  const { data } = args as { data?: { email?: unknown } }
  const account = await readLocked(req, collection.slug, data?.email)
  req.context[kept] = { account, begun } satisfies Unlocking
  return args
}

/** An administrator lets somebody try their password again. */
export const recordUnlock =
  (clock: Clock): CollectionAfterOperationHook =>
  async ({ collection, operation, req, result }) => {
    if (!isUnlock(operation)) return result
    const { account, begun } = req.context[kept] as Unlocking
    if (account) {
      const subject = `${collection.slug}:${account}`
      await recordAct(req, { action: 'account.unlocked', at: clock.now(), details: {}, subject })
    }
    if (begun) await commitTransaction(req)
    return result
  }
