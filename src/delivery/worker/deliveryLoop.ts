import { claimDue } from './claimDue'
import { claimChecks, confirm } from './confirmDue'
import { recoverExpired } from './recoverExpired'
import { send } from './send'
import { onWake } from './wakeSignal'
import type { WorkerContext } from './workerContext'

export type DeliveryLoop = {
  /** Begins to look for work, again and again. */
  start(): void
  /** Takes nothing new and resolves when what is in hand is finished. */
  stop(): Promise<void>
  /**
   * One round to its end: recovers, looks, sends. For tests and for commands; `start` does not wait for slow portals.
   * @returns how much was taken in hand
   */
  tick(now?: Date): Promise<number>
}

/** After a wake-up: a little later the transaction that caused it has committed. */
const commitTime = 50

export function deliveryLoop(context: WorkerContext): DeliveryLoop {
  const { clock, wait, settings, log } = context
  const inHand = new Set<Promise<void>>()
  const stopping = new AbortController()
  let running: Promise<void> | undefined

  /** One piece of work that died is a line in the log: its lease ends and the row is found again. */
  const undertake = (work: Promise<void>, delivery: string): Promise<void> => {
    const piece = work.catch((err: unknown) => log.error({ delivery, err }, 'work on a delivery broke off'))
    inHand.add(piece)
    return piece.finally(() => inHand.delete(piece))
  }

  const begin = async (now: Date): Promise<Promise<void>[]> => {
    await recoverExpired(context, now)
    const pieces: Promise<void>[] = []
    for await (const check of claimChecks(context, now)) {
      pieces.push(undertake(confirm(context, check), check.row.id))
    }
    for await (const claimed of claimDue(context, now)) {
      pieces.push(undertake(send(context, claimed), claimed.row.id))
    }
    return pieces
  }

  const run = async (): Promise<void> => {
    let awake = new AbortController()
    const deafen = onWake(() => awake.abort())
    const wake = () => awake.abort()
    stopping.signal.addEventListener('abort', wake)
    while (!stopping.signal.aborted) {
      try {
        for (const piece of await begin(clock.now())) void piece.then(wake)
      } catch (err) {
        log.error({ err }, 'delivery round broke off')
      }
      await wait(settings.deliveryPollMs, awake.signal)
      if (awake.signal.aborted && !stopping.signal.aborted) await wait(commitTime, stopping.signal)
      awake = new AbortController()
    }
    deafen()
    stopping.signal.removeEventListener('abort', wake)
  }

  return {
    start: () => {
      running ??= run()
    },
    stop: async () => {
      stopping.abort()
      await running
      await Promise.all(inHand)
    },
    tick: async (now = clock.now()) => {
      const pieces = await begin(now)
      await Promise.all(pieces)
      return pieces.length
    },
  }
}
