import '../server/loadEnvironment'

import { armCrash } from '../server/armCrash'
import type { WorkerPulse } from '../server/health'
import { openHouse } from '../server/openHouse'
import { runUntilStopped } from '../server/runUntilStopped'
import { startDelivery } from '../server/startDelivery'
import { startMail } from '../server/startMail'
import { systemClock } from '../settings/clock'
import { readSettings } from '../settings/readSettings'

/**
 * `npm run worker`: carries editions to portals and mails to people without serving anybody. Any number on MongoDB; on SQLite only while no
 * server writes (design §9). Ends on SIGTERM or SIGINT after what is in hand.
 */
await runUntilStopped(async () => {
  const settings = readSettings(process.env)
  armCrash(settings.failPoint)
  const { default: config } = await import('../../payload.config')
  const house = await openHouse(config, settings)
  const pulse: WorkerPulse = { expected: true, lastBeat: null }
  const delivery = startDelivery({ clock: systemClock, payload: house.payload, pulse, settings })
  const mail = startMail({ clock: systemClock, payload: house.payload, settings })
  house.payload.logger.info('Cầu Nối: delivering')
  return async () => {
    await Promise.all([delivery.stop(), mail.stop()])
    await house.close()
  }
})
