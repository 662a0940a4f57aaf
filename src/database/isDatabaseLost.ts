import { withinError } from './withinError'

/** The driver's errors when no server answers or takes the request. */
const lostNames: readonly string[] = [
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoPoolClearedError',
  'MongoPoolClearedOnNetworkError',
  'MongoServerSelectionError',
  'MongoWaitQueueTimeoutError',
]

/**
 * What a server answers that is not, or not any more, the one to ask, or that could not have a write confirmed in time:
 * WriteConcernFailed, ShutdownInProgress, UnsatisfiableWriteConcern, PrimarySteppedDown, NotWritablePrimary,
 * InterruptedAtShutdown, InterruptedDueToReplStateChange, NotPrimaryNoSecondaryOk, NotPrimaryOrSecondary.
 */
const lostCodes: readonly unknown[] = [64, 91, 100, 189, 10107, 11600, 11602, 13435, 13436]

/**
 * Whether this error says that the database is out of reach for the moment, as while a replica set chooses another
 * primary. Of a write it may say either: stored, with the answer lost, or not stored.
 */
export const isDatabaseLost = (error: unknown): boolean =>
  withinError(error, (one) => ('name' in one && lostNames.includes(String(one.name))) || hasCode(one))

const hasCode = (error: object): boolean => 'code' in error && lostCodes.includes(error.code)
