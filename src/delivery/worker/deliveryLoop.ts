import { workLoop, type Piece, type WorkLoop } from '../../worker/workLoop'
import type { WorkerContext } from '../../worker/workerContext'
import { claimDue, type FoundDue } from './claimDue'
import { claimChecks, confirm } from './confirmDue'
import { readyPortals } from './portalRows'
import { recoverExpired } from './recoverExpired'
import { send } from './send'

export type DeliveryLoop = WorkLoop

/** Recovers what a dead worker held, looks for what was accepted, sends what is due. */
export function deliveryLoop(context: WorkerContext): DeliveryLoop {
  const found: FoundDue = new Map()
  let recovered = 0
  async function* round(now: Date, inHand: number): AsyncGenerator<Piece> {
    // In a rush of work every end of a piece begins a round; a lease is long, and looking at each of them once a poll will do.
    if (inHand === 0 || now.getTime() - recovered >= context.settings.deliveryPollMs) {
      await recoverExpired(context, now)
      recovered = now.getTime()
    }
    const portals = await readyPortals(context.payload, now)
    for await (const check of claimChecks(context, portals, now)) {
      yield { row: check.row.id, work: confirm(context, check) }
    }
    for await (const claimed of claimDue(context, portals, found, now)) {
      yield { row: claimed.row.id, work: send(context, claimed) }
    }
  }
  return workLoop({ ...context, name: 'delivery', round })
}
