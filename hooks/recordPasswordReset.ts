import type { CollectionAfterLoginHook, CollectionBeforeOperationHook } from 'payload'

import { recordAct } from '../src/evidence/actions/recordAct'
import type { Clock } from '../src/settings/clock'

const resetting = 'resettingPassword'

/** Payload writes a reset password around all hooks of a change, and ends it like a sign-in: the two are told apart here. */
export const noteReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'resetPassword') req.context[resetting] = true
  return args
}

/** Somebody who forgot their password set a new one with the link of a mail. */
export const recordPasswordReset =
  (clock: Clock): CollectionAfterLoginHook =>
  async ({ collection, req, user }) => {
    if (req.context[resetting] !== true) return
    await recordAct(req, {
      action: 'account.passwordReset',
      at: clock.now(),
      details: { changed: ['password'] },
      subject: `${collection.slug}:${user.id}`,
    })
  }
