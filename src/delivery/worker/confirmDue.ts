import { randomUUID } from 'node:crypto'

import { createLocalReq, type PayloadRequest, type Where } from 'payload'

import { reachFailPoint } from '../../database/failPoints'
import { runInTransaction } from '../../database/runInTransaction'
import { leaseEnd } from '../../worker/lease'
import type { WorkerContext } from '../../worker/workerContext'
import { readHeld } from '../channels/readHeld'
import type { Delivery } from '../records/deliveries'
import { afterCheck, compareHeld, type AfterCheck, type Finding } from '../rules/confirmation'
import { backToDue, changeDelivery, findDeliveries, noLease, underLease } from './deliveryRows'
import type { ReadyPortal } from './portalRows'
import { recordAttempt } from './recordAttempt'

/** How many of one portal are taken in one look. */
export const checksAtOnce = 10

export type ClaimedCheck = { row: Delivery; portal: ReadyPortal }

/** Takes the accepted rows that are to be looked for at their portal. A pause stops sending, not looking. */
export async function* claimChecks(
  context: WorkerContext,
  portals: readonly ReadyPortal[],
  now: Date,
): AsyncGenerator<ClaimedCheck> {
  const { payload } = context
  for (const portal of portals) {
    const mine: Where[] = [
      { portal: { equals: portal.id } },
      { state: { equals: 'accepted' } },
      { checkAt: { less_than_equal: now.toISOString() } },
    ]
    const accepted = await findDeliveries(
      payload,
      { and: mine },
      { limit: checksAtOnce, select: { key: true }, sort: 'checkAt' },
    )
    for (const { id } of accepted) {
      // The next time to look stands before the looking begins: a worker that dies here only delays it by a lease.
      const row = await changeDelivery(payload, [{ id: { equals: id } }, ...mine], {
        leaseToken: randomUUID(),
        checkAt: leaseEnd(context),
      })
      if (row) yield { row, portal }
    }
  }
}

/** Looks whether an accepted delivery is at the portal, unchanged, and writes down what it saw. */
export async function confirm(context: WorkerContext, { row, portal }: ClaimedCheck): Promise<void> {
  const { payload, clock, settings, log } = context
  await reachFailPoint('worker.checkClaimed')
  const at = clock.now()
  const read = await readHeld({
    address: portal.address,
    local: portal.local,
    group: row.group,
    language: row.language,
    timeoutMs: settings.deliveryTimeoutMs,
  })
  const finding = compareHeld({ version: row.number, contentHash: row.contentHash }, read.held)
  const checks = row.checks + 1
  // Whether it was overtaken is decided by the write itself where it matters; here the newest known word will do.
  const [fresh] = await findDeliveries(payload, { id: { equals: row.id } }, { limit: 1, sort: 'id' })
  const overtaken = fresh?.overtaken ?? row.overtaken
  const next = afterCheck({ finding, checks, resends: row.resends, overtaken, now: clock.now() })
  const written = await runInTransaction(await createLocalReq({}, payload), async (req) => {
    await recordAttempt(req, { kind: 'check', row, at, exchange: read, code: `check.${finding}` })
    await reachFailPoint('worker.beforeConfirmWrite')
    return writeNext(req, row, next, { checks, finding, now: clock.now().toISOString() })
  })
  if (written) log.info({ delivery: row.id, finding, state: written.state }, 'delivery looked for')
  else log.warn({ delivery: row.id, finding }, 'check taken over: what was seen changes nothing')
}

function writeNext(
  req: PayloadRequest,
  row: Delivery,
  next: AfterCheck,
  { checks, finding, now }: { checks: number; finding: Finding; now: string },
): Promise<Delivery | null> {
  const held = underLease(row, 'accepted')
  const seen = { ...noLease, finding, checks }
  const change = (data: Partial<Delivery>) => changeDelivery(req.payload, held, data, req)
  switch (next.kind) {
    case 'confirmed':
      return change({
        ...seen,
        state: 'confirmed',
        confirmedAt: now,
        checkAt: null,
        needsPerson: false,
      })
    case 'resend':
      return backToDue(
        req.payload,
        held,
        {
          finding,
          attempts: 0,
          checkAt: null,
          nextAttemptAt: now,
          resends: row.resends + 1,
          webhookId: `${row.deliveryId}-2`,
        },
        req,
      )
    case 'superseded':
      return change({ ...seen, state: 'superseded', checkAt: null })
    case 'lookAgain':
      return change({
        ...seen,
        checkAt: next.at.toISOString(),
        needsPerson: next.needsPerson,
      })
    case 'stopLooking':
      return change({ ...seen, checkAt: null, needsPerson: true })
  }
}
