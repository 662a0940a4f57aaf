import { randomUUID } from 'node:crypto'

import type { CollectionSlug, Payload, Where } from 'payload'

import { leaseEnd } from '../../worker/lease'
import type { WorkerContext } from '../../worker/workerContext'
import { deliveriesSlug, type Delivery } from '../records/deliveries'
import { changeDelivery, findDeliveries, notOvertaken } from './deliveryRows'
import type { ReadyPortal } from './portalRows'

export type Claimed = { row: Delivery; portal: ReadyPortal }

type Candidate = Pick<Delivery, 'id' | 'after'>

/** By portal, what the last look found due and nobody here has tried to take since. Taking says whether it still is. */
export type FoundDue = Map<string, Candidate[]>

/** How many rows beyond the free places are looked at: some of them wait for a predecessor. */
const lookAhead = 20

/**
 * Takes what is due, portal by portal, up to each portal's `concurrency`; of several workers one gets a row. Each is handed
 * over as soon as it is taken, so that nothing taken lies idle when a later step fails.
 * @param portals those that may be sent to now
 */
export async function* claimDue(
  context: WorkerContext,
  portals: readonly ReadyPortal[],
  found: FoundDue,
  now: Date,
): AsyncGenerator<Claimed> {
  for (const portal of portals) if (!portal.paused) yield* claimFor(context, portal, found, now)
}

async function* claimFor(
  context: WorkerContext,
  portal: ReadyPortal,
  found: FoundDue,
  now: Date,
): AsyncGenerator<Claimed> {
  const { payload } = context
  let free = portal.concurrency - (await countSending(payload, portal))
  let looked = false
  while (free > 0) {
    const [candidate, ...rest] = found.get(portal.id) ?? []
    if (!candidate) {
      if (looked) return
      looked = true
      found.set(portal.id, await findDue(payload, portal, now, free + lookAhead))
      continue
    }
    found.set(portal.id, rest)
    if (await predecessorInTheAir(payload, candidate)) continue
    const row = await take(context, candidate, now)
    if (!row) continue
    free -= 1
    yield { row, portal }
  }
}

const findDue = (payload: Payload, portal: ReadyPortal, now: Date, limit: number): Promise<Candidate[]> =>
  findDeliveries(
    payload,
    { and: [{ portal: { equals: portal.id } }, ...isDue(now)] },
    { limit, select: { after: true }, sort: 'nextAttemptAt' },
  )

const isDue = (now: Date): Where[] => [
  { state: { equals: 'due' } },
  notOvertaken,
  { nextAttemptAt: { less_than_equal: now.toISOString() } },
]

async function countSending(payload: Payload, portal: ReadyPortal): Promise<number> {
  const { totalDocs } = await payload.db.count({
    collection: deliveriesSlug as CollectionSlug,
    where: { and: [{ portal: { equals: portal.id } }, { state: { equals: 'sending' } }] },
  })
  return totalDocs
}

/** Sound though it is not part of the claim: an overtaken row never becomes `sending` again (rules/states.ts, fact 3). */
async function predecessorInTheAir(payload: Payload, { after }: Candidate): Promise<boolean> {
  if (!after) return false
  const where: Where = { and: [{ id: { equals: after } }, { state: { equals: 'sending' } }] }
  return (await findDeliveries(payload, where, { limit: 1, sort: 'id' })).length > 0
}

function take(context: WorkerContext, { id }: Candidate, now: Date): Promise<Delivery | null> {
  return changeDelivery(context.payload, [{ id: { equals: id } }, ...isDue(now)], {
    state: 'sending',
    leaseToken: randomUUID(),
    leaseUntil: leaseEnd(context),
  })
}
