import type { CollectionBeforeOperationHook } from 'payload'

import { CodedError } from '../src/errors/codedError'

/** Characters, as people count them. Payload's own minimum is 3 (field guide T18). */
export const shortestPassword = 12

/**
 * Stands before create, update and reset. `beforeValidate` would be too late: a reset hands that hook the stored user,
 * without the new password.
 */
export const requireLongPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const password: unknown = args.data?.password
  if (typeof password === 'string' && [...password.normalize('NFC')].length < shortestPassword) {
    throw new CodedError('auth.passwordTooShort', { params: { min: String(shortestPassword) } })
  }
  return args
}
