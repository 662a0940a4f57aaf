import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { startProcess, type RunningProcess } from '../../../src/cli/demo/startProcess'
import type { FailPoint } from '../../../src/database/failPoints'

export type CrashHouse = {
  url: string
  /** Resolves when the process has died at every point it was armed with, and stands again. */
  crashed(): Promise<void>
  /** Asks for a request again where the process died under it. */
  surviving<T>(request: () => Promise<T>): Promise<T>
  stop(): Promise<void>
}

export type CrashHouseOptions = {
  /** server.mjs or worker.mjs. */
  file: string
  env: NodeJS.ProcessEnv
  /** Where it is to die, one start after the other; then it lives. */
  points: readonly FailPoint[]
  /** Says when it works; a worker has no door to knock at. */
  url?: string
}

/** Quick leases, so that what a dead process held is found again within two seconds. */
export const quickDelivery = { DELIVERY_LEASE_MS: '2000', DELIVERY_POLL_MS: '100', DELIVERY_TIMEOUT_MS: '1000' }

/** A built process that dies as from `kill -9` where it is told to, and is started again each time, as a supervisor would. */
export async function startCrashHouse({ env, file, points, url = '' }: CrashHouseOptions): Promise<CrashHouse> {
  const left = [...points]
  const log = path.join(env.DATA_DIR ?? '', `${file}.log`)
  let running: RunningProcess
  let reviving: Promise<void> | undefined

  const start = async () => {
    running = startProcess({ env: { ...env, ...quickDelivery, FAIL_POINT: left[0] ?? '' }, file, log })
    if (url) await answers(url, running, log)
  }
  /** Waits for the death that was ordered, then starts anew. */
  const revive = (): Promise<void> =>
    (reviving ??= (async () => {
      const code = await endedWithin(running, 30_000, `${left[0]} was not reached; see ${log}`)
      if (code !== null) throw new Error(`${file} ended with ${code} instead of dying at ${left[0]}; see ${log}`)
      left.shift()
      await start()
    })().finally(() => (reviving = undefined)))

  await start()
  return {
    crashed: async () => {
      while (left.length > 0) await revive()
    },
    stop: () => running.stop(),
    surviving: async (request) => {
      for (;;) {
        try {
          return await request()
        } catch (error) {
          if (!isLostConnection(error) || (left.length === 0 && !reviving)) throw error
          await revive()
        }
      }
    },
    url,
  }
}

async function endedWithin(running: RunningProcess, ms: number, otherwise: string): Promise<number | null> {
  const late = new AbortController()
  const patience = sleep(ms, 'late' as const, { ref: false, signal: late.signal }).catch(() => 'late' as const)
  const first = await Promise.race([running.ended, patience])
  late.abort()
  if (first === 'late') throw new Error(otherwise)
  return first
}

/** fetch says "fetch failed" when nobody answers, and "terminated" when the answer broke off. */
const isLostConnection = (error: unknown): boolean =>
  error instanceof TypeError && /fetch failed|terminated/.test(error.message)

async function answers(url: string, running: RunningProcess, log: string): Promise<void> {
  let ended = false
  void running.ended.then(() => (ended = true))
  while (!(await isLive(url))) {
    // A worker that recovers at once may die at its point before anybody could ask.
    if (ended && (await running.ended) === null) return
    if (ended) throw new Error(`The process ended at its start; see ${log}`)
    await sleep(100)
  }
}

const isLive = (url: string): Promise<boolean> =>
  fetch(`${url}/api/health`)
    .then((reply) => reply.ok)
    .catch(() => false)
