import { workLoop, type Piece, type WorkLoop } from '../../worker/workLoop'
import type { WorkerContext } from '../../worker/workerContext'
import { claimDue } from './claimDue'
import { claimChecks, confirm } from './confirmDue'
import { recoverExpired } from './recoverExpired'
import { send } from './send'

export type DeliveryLoop = WorkLoop

/** Recovers what a dead worker held, looks for what was accepted, sends what is due. */
export function deliveryLoop(context: WorkerContext): DeliveryLoop {
  async function* round(now: Date): AsyncGenerator<Piece> {
    await recoverExpired(context, now)
    for await (const check of claimChecks(context, now)) yield { row: check.row.id, work: confirm(context, check) }
    for await (const claimed of claimDue(context, now)) yield { row: claimed.row.id, work: send(context, claimed) }
  }
  return workLoop({ ...context, name: 'delivery', round })
}
