import { onWake } from './wakeSignal'
import type { WorkerContext } from './workerContext'

/** One piece of work that was taken in hand, as its row is called in the log. */
export type Piece = { row: string; work: Promise<void> }

export type WorkLoop = {
  /** Begins to look for work, again and again. */
  start(): void
  /** Takes nothing new and resolves when what is in hand is finished. */
  stop(): Promise<void>
  /**
   * One round to its end. For tests and for commands; `start` does not wait for what is slow.
   * @returns how much was taken in hand
   */
  tick(now?: Date): Promise<number>
}

export type LoopOptions = Pick<WorkerContext, 'clock' | 'wait' | 'settings' | 'log'> & {
  /** What the log calls it, such as `delivery`. */
  name: string
  /** One look for work: recovers, claims, and begins each piece as soon as it has it. */
  round(now: Date, inHand: number): AsyncGenerator<Piece>
}

/** After a wake-up from outside: a little later the transaction that caused it has committed. A piece ends committed. */
const commitTime = 50

/** Looks for work at every wake-up, at every end of a piece, and else after each `deliveryPollMs`. */
export function workLoop({ clock, log, name, round, settings, wait }: LoopOptions): WorkLoop {
  const inHand = new Set<Promise<void>>()
  const stopping = new AbortController()
  let running: Promise<void> | undefined

  /** One piece of work that died is a line in the log: its lease ends and the row is found again. */
  const undertake = ({ row, work }: Piece): Promise<void> => {
    const piece = work.catch((err: unknown) => log.error({ [name]: row, err }, `work on a ${name} broke off`))
    inHand.add(piece)
    return piece.finally(() => inHand.delete(piece))
  }

  const begin = async (now: Date): Promise<Promise<void>[]> => {
    const pieces: Promise<void>[] = []
    for await (const piece of round(now, inHand.size)) pieces.push(undertake(piece))
    return pieces
  }

  const run = async (): Promise<void> => {
    let awake = new AbortController()
    let committing = false
    const wake = () => awake.abort()
    const deafen = onWake(() => {
      committing = true
      wake()
    })
    stopping.signal.addEventListener('abort', wake)
    while (!stopping.signal.aborted) {
      try {
        for (const piece of await begin(clock.now())) void piece.then(wake)
      } catch (err) {
        log.error({ err }, `${name} round broke off`)
      }
      await wait(settings.deliveryPollMs, awake.signal)
      const soon = committing
      committing = false
      awake = new AbortController()
      // Who wakes us while we wait for that wakes us again afterwards.
      if (soon && !stopping.signal.aborted) await wait(commitTime, stopping.signal)
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
