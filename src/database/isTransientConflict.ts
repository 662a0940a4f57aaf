import { TransientConflict } from './transientConflict'

/** MongoDB: WriteConflict, LockTimeout, NoSuchTransaction (the server has aborted it). */
const transientCodes: unknown[] = [112, 24, 251]

/** Errors are wrapped a few times at most; a longer chain is a circle. */
const deepest = 6

type Labelled = { hasErrorLabel(label: string): boolean }

function saysTransient(error: object): boolean {
  if (TransientConflict.is(error)) return true
  if ('code' in error && transientCodes.includes(error.code)) return true
  // `errorLabels` itself is undefined on the driver's errors (field guide §7a).
  return (
    'hasErrorLabel' in error &&
    typeof error.hasErrorLabel === 'function' &&
    (error as Labelled).hasErrorLabel('TransientTransactionError')
  )
}

/** Whether the whole verb may be done again after this error: nothing of it was stored, and the next try may succeed. */
export function isTransientConflict(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > deepest) return false
  if (saysTransient(error)) return true
  const inner = [
    'cause' in error ? error.cause : undefined,
    'data' in error ? error.data : undefined,
    'originalError' in error ? error.originalError : undefined,
  ]
  return inner.some((one) => isTransientConflict(one, depth + 1))
}
