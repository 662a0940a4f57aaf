import { setTimeout as sleep } from 'node:timers/promises'

/** Ends after `ms`, or at once when the signal is aborted. Does not keep the process alive. */
export async function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal, ref: false }).catch(() => undefined)
}
