import { randomUUID } from 'node:crypto'

import type { Where } from 'payload'

import { leaseEnd } from '../../worker/lease'
import type { Message } from '../records/messages'
import type { MailContext } from './mailContext'
import { changeMessage, findMessages, stillNeeded } from './messageRows'

/** Takes up to `free` mails whose time has come; of several workers one gets a row. Each is handed over as it is taken. */
export async function* claimQueued(context: MailContext, now: Date, free: number): AsyncGenerator<Message> {
  if (free <= 0) return
  const due: Where[] = [
    { state: { equals: 'queued' } },
    stillNeeded,
    { nextAttemptAt: { less_than_equal: now.toISOString() } },
  ]
  for (const { id } of await findMessages(context.payload, due, { limit: free, sort: 'nextAttemptAt' })) {
    const row = await changeMessage(context.payload, [{ id: { equals: id } }, ...due], {
      state: 'sending',
      ending: false,
      leaseToken: randomUUID(),
      leaseUntil: leaseEnd(context),
    })
    if (row) yield row
  }
}
