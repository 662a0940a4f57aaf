import { setTimeout as pause } from 'node:timers/promises'

import { seedPortals } from '../../seed/seedPortals'
import { deliveryLoop } from '../../src/delivery/worker/deliveryLoop'
import { waitFor } from '../../src/worker/waitFor'
import { quickDelivery } from '../e2e/crash/crashHouse'
import { startNewsroom, type Newsroom } from '../helpers/newsroom'
import { newPortalSecret, seededAs, startPortalPair, type PortalPair } from '../helpers/portalPair'
import { seedHouse } from '../helpers/seededHouse'

export type DrillHouse = {
  newsroom: Newsroom
  portals: PortalPair
  url: string
  /** Sends a request again, as it was, until there is an answer that means something. */
  surviving<T>(request: () => Promise<T>): Promise<T>
  /** How often a request was sent again, by why. */
  repeated: Record<string, number>
  close(): Promise<void>
}

const workers = 2
/** Longer than the longest failover and all that queued up behind it. */
const patienceMs = 120_000
/** A person's or a program's pause before it tries again. */
const betweenTriesMs = 200

/** The product with the demo on the database of the drill, its two portals on sockets, and two workers at work. */
export async function startDrillHouse(): Promise<DrillHouse> {
  const newsroom = await startNewsroom({ env: quickDelivery })
  const { payload, settings, url } = newsroom
  await seedHouse(payload, settings.dataDir)
  const secrets = { asean: newPortalSecret(), gialai: newPortalSecret() }
  const portals = await startPortalPair(secrets)
  await seedPortals(payload, seededAs(portals, secrets))
  const clock = { now: () => new Date() }
  const context = { clock, log: payload.logger, payload, random: Math.random, settings, wait: waitFor }
  const loops = Array.from({ length: workers }, () => deliveryLoop(context))
  for (const loop of loops) loop.start()
  const repeated: Record<string, number> = {}
  return {
    close: async () => {
      await Promise.all(loops.map((loop) => loop.stop()))
      await portals.close()
      await newsroom.close()
    },
    newsroom,
    portals,
    repeated,
    surviving: async (request) => {
      for (const end = performance.now() + patienceMs; ;) {
        const answer = await request().catch((error: unknown) => ({ lost: error }))
        const why = worthRepeating(answer)
        if (why === undefined) return answer as Awaited<ReturnType<typeof request>>
        if (performance.now() > end) throw new Error(`Only this for two minutes: ${JSON.stringify(answer)}`)
        repeated[why] = (repeated[why] ?? 0) + 1
        await pause(betweenTriesMs)
      }
    },
    url,
  }
}

/** Codes that ask for the same request again. */
const again = ['request.conflict', 'request.stillRunning']

/** No answer, a fault of the server, or the word to try again; undefined for an answer. Throws what no repetition mends. */
function worthRepeating(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined
  if ('lost' in answer) {
    const { lost } = answer
    if (lost instanceof DOMException && lost.name === 'TimeoutError') return 'no answer in time'
    if (lost instanceof TypeError) return 'no connection'
    throw lost
  }
  const { body, status } = answer as { body?: { errors?: { code: string }[] }; status?: number }
  const code = body?.errors?.[0]?.code ?? ''
  return status !== undefined && (status >= 500 || again.includes(code)) ? `${status} ${code}` : undefined
}
