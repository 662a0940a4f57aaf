import { workLoop, type Piece, type WorkLoop } from '../../worker/workLoop'
import { carry } from './carry'
import { claimQueued } from './claimQueued'
import type { MailContext } from './mailContext'
import { recoverExpired } from './recoverExpired'

/** How many mails one process has in hand at a time: a connection each, which a mail server's own limits allow. */
const places = 5

/** Recovers what a dead worker held, then carries what is queued. */
export function mailLoop(context: MailContext): WorkLoop {
  async function* round(now: Date, inHand: number): AsyncGenerator<Piece> {
    await recoverExpired(context, now)
    for await (const row of claimQueued(context, now, places - inHand)) yield { row: row.id, work: carry(context, row) }
  }
  return workLoop({ ...context, name: 'message', round })
}
