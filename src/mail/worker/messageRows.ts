import type { CollectionSlug, Payload, Where } from 'payload'

import { claim } from '../../database/claim'
import { messagesSlug, type Message } from '../records/messages'
import type { Standing } from '../rules/afterHandOver'

const collection = messagesSlug as CollectionSlug

export async function findMessages(
  payload: Payload,
  conditions: Where[],
  { limit, sort }: { limit: number; sort: string },
): Promise<Message[]> {
  const where: Where = { and: conditions }
  const { docs } = await payload.db.find<Message>({ collection, limit, pagination: false, sort, where })
  return docs
}

/** One atomic conditional write; null when the row no longer is what `conditions` say. */
export const changeMessage = (payload: Payload, conditions: Where[], data: Partial<Message>): Promise<Message | null> =>
  claim<Message>(payload, { collection, where: { and: conditions }, data })

/** The row while this worker still holds it. A lease that ran out and was taken over has another token. */
export const underLease = (row: Pick<Message, 'id' | 'leaseToken'>): Where[] => [
  { id: { equals: row.id } },
  { state: { equals: 'sending' } },
  { leaseToken: { equals: row.leaseToken } },
]

/** What it asks for is not over. */
export const stillNeeded: Where = { unneeded: { equals: false } }

const noLease = { leaseToken: '', leaseUntil: null, ending: false } as const

/**
 * Writes what came of a hand-over. What is over meanwhile is not queued again.
 * @returns the row as it stands now; null when another worker holds it
 */
export async function writeStanding(
  payload: Payload,
  held: Where[],
  standing: Standing,
  now: Date,
): Promise<Message | null> {
  if (standing.state === 'sent') {
    const sent = { state: 'sent', sentAt: now.toISOString(), nextAttemptAt: null, lastCode: '' } as const
    return changeMessage(payload, held, { ...noLease, ...sent })
  }
  const { attempts, code: lastCode, uncertain } = standing
  const facts = { ...noLease, attempts, lastCode, uncertain }
  if (standing.state === 'dead') return changeMessage(payload, held, { ...facts, state: 'dead', nextAttemptAt: null })
  const queued = { ...facts, state: 'queued', nextAttemptAt: standing.at.toISOString() } as const
  return (
    (await changeMessage(payload, [...held, stillNeeded], queued)) ??
    changeMessage(payload, held, { ...facts, state: 'superseded', nextAttemptAt: null })
  )
}
