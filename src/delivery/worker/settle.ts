import type { Where } from 'payload'

import type { WorkerContext } from '../../worker/workerContext'
import type { Delivery } from '../records/deliveries'
import type { Verdict } from '../rules/classifyReply'
import { nextCheck } from '../rules/confirmation'
import { nextAttempt } from '../rules/nextAttempt'
import type { Claimed } from './claimDue'
import { backToDue, changeDelivery, noLease, notOvertaken, underLease } from './deliveryRows'
import { disablePortal, letPortalWait, markPortal } from './portalRows'

/** Turns a verdict into the row's next state, and the portal's. Does nothing to a row that another worker holds by now. */
export async function settle(context: WorkerContext, { row, portal }: Claimed, verdict: Verdict): Promise<void> {
  const { payload, clock, log } = context
  const held = underLease(row, 'sending')
  const now = clock.now()
  const { code } = verdict
  const written = await writeVerdict(context, row, held, verdict, now)
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
  { payload, random }: WorkerContext,
  row: Delivery,
  held: Where[],
  verdict: Verdict,
  now: Date,
): Promise<Delivery | null> {
  const lastCode = verdict.code
  switch (verdict.kind) {
    case 'accepted':
      return changeDelivery(payload, held, {
        ...noLease,
        state: 'accepted',
        lastCode,
        acceptedAt: now.toISOString(),
        nextAttemptAt: null,
        checkAt: nextCheck(0, now)?.toISOString() ?? null,
        checks: 0,
      })
    case 'rejected':
      return reject(payload, held, lastCode)
    case 'newerThere': {
      // Our own newer edition may be what it holds; anything else that is newer than ours needs a person.
      const isOurs = await changeDelivery(payload, [...held, { overtaken: { equals: true } }], {
        ...noLease,
        state: 'superseded',
        lastCode,
        nextAttemptAt: null,
      })
      return isOurs ?? reject(payload, held, lastCode)
    }
    case 'throttled':
    case 'configuration':
      return backToDue(payload, held, { lastCode, nextAttemptAt: verdict.until.toISOString() })
    case 'gone':
      return backToDue(payload, held, { lastCode, nextAttemptAt: now.toISOString() })
    case 'retry':
      return retryLater(payload, row, held, lastCode, nextAttempt(row.attempts + 1, now, random()))
  }
}

const reject = (payload: WorkerContext['payload'], held: Where[], lastCode: string) =>
  changeDelivery(payload, held, { ...noLease, state: 'rejected', lastCode, nextAttemptAt: null, needsPerson: true })

async function retryLater(
  payload: WorkerContext['payload'],
  row: Delivery,
  held: Where[],
  lastCode: string,
  at: Date | null,
): Promise<Delivery | null> {
  const attempts = row.attempts + 1
  if (at) return backToDue(payload, held, { attempts, lastCode, nextAttemptAt: at.toISOString() })
  const dead = await changeDelivery(payload, [...held, notOvertaken], {
    ...noLease,
    state: 'dead',
    attempts,
    lastCode,
    nextAttemptAt: null,
    needsPerson: true,
  })
  return dead ?? backToDue(payload, held, { lastCode })
}
