import { createLocalReq, type PayloadRequest, type Where } from 'payload'

import { reachFailPoint } from '../../database/failPoints'
import { runInTransaction } from '../../database/runInTransaction'
import type { WorkerContext } from '../../worker/workerContext'
import type { Delivery } from '../records/deliveries'
import type { Verdict } from '../rules/classifyReply'
import { nextCheck } from '../rules/confirmation'
import { nextAttempt } from '../rules/nextAttempt'
import type { Claimed } from './claimDue'
import { backToDue, changeDelivery, noLease, notOvertaken, underLease } from './deliveryRows'
import { disablePortal, letPortalWait, markPortal } from './portalRows'
import { recordAttempt, type AttemptFacts } from './recordAttempt'

/**
 * Turns a verdict into the row's next state, and the portal's. Does nothing to a row that another worker holds by now.
 * @param attempt what led to it; written down in the same transaction, whoever holds the row
 */
export async function settle(
  context: WorkerContext,
  { row, portal }: Claimed,
  verdict: Verdict,
  attempt?: AttemptFacts,
): Promise<void> {
  const { payload, clock, log, random } = context
  const held = underLease(row, 'sending')
  const now = clock.now()
  const { code } = verdict
  const written = await runInTransaction(await createLocalReq({}, payload), async (req) => {
    if (attempt) {
      await recordAttempt(req, attempt)
      await reachFailPoint('worker.attemptWritten')
    }
    return writeVerdict({ req, random }, row, held, verdict, now)
  })
  if (!written) log.warn({ delivery: row.id, code }, 'lease lost: the reply changes nothing')
  else log.info({ delivery: row.id, portal: portal.slug, state: written.state, code }, 'delivery settled')
  if (verdict.kind === 'throttled' || verdict.kind === 'configuration') {
    await letPortalWait(payload, portal, code, verdict.until)
  } else if (verdict.kind === 'gone') {
    await disablePortal(payload, portal, code)
  } else if (written) {
    await markPortal(payload, portal, verdict.kind === 'retry' ? code : 'ok')
  }
}

async function writeVerdict(
  { req, random }: Pick<WorkerContext, 'random'> & { req: PayloadRequest },
  row: Delivery,
  held: Where[],
  verdict: Verdict,
  now: Date,
): Promise<Delivery | null> {
  const lastCode = verdict.code
  switch (verdict.kind) {
    case 'accepted':
      return change(req, held, {
        ...noLease,
        state: 'accepted',
        lastCode,
        acceptedAt: now.toISOString(),
        nextAttemptAt: null,
        checkAt: nextCheck(0, now)?.toISOString() ?? null,
        checks: 0,
      })
    case 'rejected':
      return reject(req, held, lastCode)
    case 'newerThere': {
      // Our own newer edition may be what it holds; anything else that is newer than ours needs a person.
      const isOurs = await change(req, [...held, { overtaken: { equals: true } }], {
        ...noLease,
        state: 'superseded',
        lastCode,
        nextAttemptAt: null,
      })
      return isOurs ?? reject(req, held, lastCode)
    }
    case 'throttled':
    case 'configuration':
      return back(req, held, { lastCode, nextAttemptAt: verdict.until.toISOString() })
    case 'gone':
      return back(req, held, { lastCode, nextAttemptAt: now.toISOString() })
    case 'retry':
      return retryLater(req, row, held, lastCode, nextAttempt(row.attempts + 1, now, random()))
  }
}

const reject = (req: PayloadRequest, held: Where[], lastCode: string) =>
  change(req, held, { ...noLease, state: 'rejected', lastCode, nextAttemptAt: null, needsPerson: true })

async function retryLater(
  req: PayloadRequest,
  row: Delivery,
  held: Where[],
  lastCode: string,
  at: Date | null,
): Promise<Delivery | null> {
  const attempts = row.attempts + 1
  if (at) return back(req, held, { attempts, lastCode, nextAttemptAt: at.toISOString() })
  const dead = await change(req, [...held, notOvertaken], {
    ...noLease,
    state: 'dead',
    attempts,
    lastCode,
    nextAttemptAt: null,
    needsPerson: true,
  })
  return dead ?? back(req, held, { lastCode })
}

const change = (req: PayloadRequest, conditions: Where[], data: Partial<Delivery>): Promise<Delivery | null> =>
  changeDelivery(req.payload, conditions, data, req)

const back = (req: PayloadRequest, held: Where[], data: Partial<Delivery>): Promise<Delivery | null> =>
  backToDue(req.payload, held, data, req)
