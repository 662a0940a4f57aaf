import '../server/loadEnvironment'

import { armCrash } from '../server/armCrash'
import type { WorkerPulse } from '../server/health'
import { openHouse } from '../server/openHouse'
import { runUntilStopped } from '../server/runUntilStopped'
import { startDelivery } from '../server/startDelivery'
import { systemClock } from '../settings/clock'
import { readSettings } from '../settings/readSettings'

/**
 * `npm run worker`: carries editions to portals without serving anybody. Any number on MongoDB; on SQLite only while no
 * server writes (design §9). Ends on SIGTERM or SIGINT after what is in hand.
 */
await runUntilStopped(async () => {
  const settings = readSettings(process.env)
  armCrash(settings.failPoint)
  const { default: config } = await import('../../payload.config')
  const house = await openHouse(config, settings)
  const pulse: WorkerPulse = { expected: true, lastBeat: null }
  const delivery = startDelivery({ clock: systemClock, payload: house.payload, pulse, settings })
  house.payload.logger.info('Cầu Nối: delivering')
  return async () => {
    await delivery.stop()
    await house.close()
  }
})
