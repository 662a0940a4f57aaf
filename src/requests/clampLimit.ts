import type { CollectionBeforeOperationHook } from 'payload'

/** The most documents one request gets; lists of the admin ask for 100 at most, pick lists for a few hundred. */
export const mostDocuments = 500

type ReadArgs = { limit?: number; overrideAccess?: boolean; pagination?: boolean }

/**
 * A `beforeOperation` hook: `limit=0` and `pagination=false` mean "everything" to Payload (field guide T19), and nobody
 * outside gets everything. Calls of the product itself, with `overrideAccess: true`, keep theirs.
 */
export const clampLimit: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { limit, overrideAccess, pagination } = args as ReadArgs
  if (operation !== 'read' || overrideAccess === true) return args
  const everything = limit === 0 || (limit === undefined && pagination === false)
  return everything || (limit ?? 0) > mostDocuments ? { ...args, limit: mostDocuments, pagination: true } : args
}
