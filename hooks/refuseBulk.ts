import type { CollectionBeforeOperationHook } from 'payload'

import { CodedError } from '../src/errors/codedError'

/**
 * Records whose every change is told are written one at a time: of many at once Payload stores even those whose hook threw,
 * and the change would stand without its event (docs/decisions/0003).
 */
export const refuseBulk: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' && operation !== 'delete') return args
  const { id, overrideAccess } = args as { id?: unknown; overrideAccess?: boolean }
  if (id !== undefined && id !== null) return args
  throw new CodedError(!req.user && overrideAccess !== true ? 'auth.required' : 'records.bulkRefused')
}
