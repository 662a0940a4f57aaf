import type { CollectionAfterLoginHook, CollectionBeforeOperationHook } from 'payload'

import { actingPerson } from '../src/evidence/actions/actingPerson'
import { recordAuditEvent } from '../src/evidence/actions/recordAuditEvent'
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
    const actor = await actingPerson(req)
    const subject = `${collection.slug}:${user.id}`
    await recordAuditEvent(req, {
      action: 'account.passwordReset',
      actor,
      at: clock.now(),
      details: { changed: ['password'] },
      subject,
      unit: '',
    })
  }
