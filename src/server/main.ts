import './loadEnvironment'

import { systemClock as clock } from '../settings/clock'
import { readSettings } from '../settings/readSettings'
import { armCrash } from './armCrash'
import { createApp } from './createApp'
import type { WorkerPulse } from './health'
import { openDoor } from './openDoor'
import { openHouse } from './openHouse'
import { runUntilStopped } from './runUntilStopped'
import { startDelivery } from './startDelivery'
import { startMail } from './startMail'
import { startPages } from './startPages'
import { sweepKeys } from './sweepKeys'

/**
 * `npm start` and `npm run dev`: Payload first (which locks and migrates), so that Next uses the same one; then the
 * worker; then the door (design §9). Ends on SIGTERM or SIGINT after what is in hand.
 */
await runUntilStopped(async () => {
  const settings = readSettings(process.env)
  armCrash(settings.failPoint)
  const { default: config } = await import('../../payload.config')
  const house = await openHouse(config, settings)
  const { payload } = house
  const pages = await startPages(settings)
  const pulse: WorkerPulse = { expected: settings.worker === 'on', lastBeat: null }
  const app = createApp({ clock, config, pages: (req, res) => pages.answer(req, res), payload, pulse, settings })
  const door = await openDoor({ app, settings, upgrade: (req, socket, head) => pages.upgrade(req, socket, head) })
  const delivery = pulse.expected ? startDelivery({ clock, payload, pulse, settings }) : undefined
  const mail = pulse.expected ? startMail({ clock, payload, settings }) : undefined
  const endSweep = sweepKeys({ clock, payload })
  payload.logger.info(`Cầu Nối: ${settings.serverURL}`)
  return async () => {
    endSweep()
    await Promise.all([door.close(), delivery?.stop(), mail?.stop()])
    await pages.close()
    await house.close()
  }
})
