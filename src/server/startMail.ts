import type { Payload } from 'payload'

import { mailCarrier } from '../mail/carriers/chooseCarrier'
import { mailLoop } from '../mail/worker/mailLoop'
import type { Clock } from '../settings/clock'
import type { Settings } from '../settings/readSettings'
import { waitFor } from '../worker/waitFor'
import type { WorkLoop } from '../worker/workLoop'

export type Mailing = { payload: Payload; settings: Settings; clock: Clock }

/** Starts the mail worker in this process. */
export function startMail({ clock, payload, settings }: Mailing): WorkLoop {
  const loop = mailLoop({
    carrier: mailCarrier(settings),
    clock,
    from: settings.mailFrom,
    log: payload.logger,
    payload,
    random: Math.random,
    settings,
    wait: waitFor,
  })
  loop.start()
  return loop
}
