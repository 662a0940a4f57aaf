import { hasErrorLabel } from './hasErrorLabel'
import { TransientConflict } from './transientConflict'
import { withinError } from './withinError'

/** MongoDB: WriteConflict, LockTimeout, NoSuchTransaction (the server has aborted it). */
const transientCodes: unknown[] = [112, 24, 251]

function saysTransient(error: object): boolean {
  if (TransientConflict.is(error)) return true
  if ('code' in error && transientCodes.includes(error.code)) return true
  return hasErrorLabel(error, 'TransientTransactionError')
}

/** Whether the whole verb may be done again after this error: nothing of it was stored, and the next try may succeed. */
export const isTransientConflict = (error: unknown): boolean => withinError(error, saysTransient)
