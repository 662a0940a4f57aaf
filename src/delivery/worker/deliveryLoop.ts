import { workLoop, type Piece, type WorkLoop } from '../../worker/workLoop'
import type { WorkerContext } from '../../worker/workerContext'
import { claimDue, type FoundDue } from './claimDue'
import { checksAtOnce, claimChecks, confirm } from './confirmDue'
import { readyPortals } from './portalRows'
import { recoverExpired } from './recoverExpired'
import { send } from './send'

export type DeliveryLoop = WorkLoop

/** Recovers what a dead worker held, looks for what was accepted, sends what is due. */
export function deliveryLoop(context: WorkerContext): DeliveryLoop {
  const found: FoundDue = new Map()
  let lookedAt = 0
  let moreChecks = false
  async function* round(now: Date, inHand: number): AsyncGenerator<Piece> {
    // In a rush of work every end of a piece begins a round. Leases and checks are timed in seconds: once a poll will do for
    // them, unless the last look took as many as it may.
    const looks = inHand === 0 || now.getTime() - lookedAt >= context.settings.deliveryPollMs
    if (looks) {
      await recoverExpired(context, now)
      lookedAt = now.getTime()
    }
    const portals = await readyPortals(context.payload, now)
    if (looks || moreChecks) {
      let taken = 0
      for await (const check of claimChecks(context, portals, now)) {
        taken += 1
        yield { row: check.row.id, work: confirm(context, check) }
      }
      moreChecks = taken >= checksAtOnce
    }
    for await (const claimed of claimDue(context, portals, found, now)) {
      yield { row: claimed.row.id, work: send(context, claimed) }
    }
  }
  return workLoop({ ...context, name: 'delivery', round })
}
