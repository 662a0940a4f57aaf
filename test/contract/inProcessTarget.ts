import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import { startPortal } from '../../sandbox/portal'
import { seedPortals } from '../../seed/seedPortals'
import { deliveryLoop } from '../../src/delivery/worker/deliveryLoop'
import { waitFor } from '../../src/worker/waitFor'
import { startNewsroom } from '../helpers/newsroom'
import { seedHouse } from '../helpers/seededHouse'
import type { Target } from './httpDesk'

const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

export type InProcessTarget = Target & { payload: Payload; close(): Promise<void> }

/** The product without Next on the suite's database, with the demo, its portals and a worker that works by itself. */
export async function startInProcessTarget(): Promise<InProcessTarget> {
  const newsroom = await startNewsroom({ env: { DELIVERY_POLL_MS: '100' }, seeded: true })
  const { payload, settings, url } = newsroom
  await seedHouse(payload, settings.dataDir)
  const secrets = { gialai: newSecret(), asean: newSecret() }
  const gialai = await startPortal({
    name: 'Cổng Gia Lai',
    port: 0,
    requiredLanguages: ['vi'],
    secret: secrets.gialai,
    slug: 'gialai',
  })
  const asean = await startPortal({
    name: 'Cổng ASEAN',
    port: 0,
    requiredLanguages: ['vi', 'en'],
    secret: secrets.asean,
    slug: 'asean',
  })
  await seedPortals(payload, [
    { slug: 'gialai', address: `${gialai.url}/ingest`, secret: secrets.gialai },
    { slug: 'asean', address: `${asean.url}/ingest`, secret: secrets.asean },
  ])
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
      await Promise.all([gialai.close(), asean.close()])
      await newsroom.close()
    },
    payload,
    portals: {
      asean: { secret: secrets.asean, url: asean.url },
      gialai: { secret: secrets.gialai, url: gialai.url },
    },
    url,
  }
}
