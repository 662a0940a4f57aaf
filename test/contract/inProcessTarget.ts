import type { Payload } from 'payload'

import { seedPortals } from '../../seed/seedPortals'
import { deliveryLoop } from '../../src/delivery/worker/deliveryLoop'
import { waitFor } from '../../src/worker/waitFor'
import { startNewsroom } from '../helpers/newsroom'
import { newPortalSecret, seededAs, startPortalPair } from '../helpers/portalPair'
import { seedHouse } from '../helpers/seededHouse'
import type { Target } from './httpDesk'

export type InProcessTarget = Target & { payload: Payload; close(): Promise<void> }

/** The product without Next on the suite's database, with the demo, its portals and a worker that works by itself. */
export async function startInProcessTarget(): Promise<InProcessTarget> {
  const newsroom = await startNewsroom({ env: { DELIVERY_POLL_MS: '100' }, seeded: true })
  const { payload, settings, url } = newsroom
  await seedHouse(payload, settings.dataDir)
  const secrets = { gialai: newPortalSecret(), asean: newPortalSecret() }
  const portals = await startPortalPair(secrets)
  await seedPortals(payload, seededAs(portals, secrets))
  const loop = deliveryLoop({
    clock: { now: () => new Date() },
    log: payload.logger,
    payload,
    random: Math.random,
    settings,
    wait: waitFor,
  })
  loop.start()
  return {
    close: async () => {
      await loop.stop()
      await portals.close()
      await newsroom.close()
    },
    payload,
    portals: {
      asean: { secret: secrets.asean, url: portals.asean.url },
      gialai: { secret: secrets.gialai, url: portals.gialai.url },
    },
    url,
  }
}
