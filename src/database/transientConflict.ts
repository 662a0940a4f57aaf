const brand = Symbol.for('cau-noi.transientConflict')

/**
 * Thrown where something written at the same time got there first and doing the whole verb again, on what is there
 * now, is the right answer. Never shown to a person unless every attempt ended in it.
 */
export class TransientConflict extends Error {
  readonly [brand] = true
  override readonly name = 'TransientConflict'

  /** Tells also those thrown by another copy of this module (two bundles in one process). */
  static is(error: unknown): error is TransientConflict {
    return typeof error === 'object' && error !== null && brand in error
  }
}
