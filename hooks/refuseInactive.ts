import type { CollectionBeforeLoginHook } from 'payload'

import { CodedError } from '../src/errors/codedError'

/** An account that was switched off does not sign in, whoever knows its password. */
export const refuseInactive: CollectionBeforeLoginHook = ({ user }) => {
  if (user.active === false) throw new CodedError('auth.inactive')
  return user
}
