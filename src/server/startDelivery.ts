import type { Payload } from 'payload'

import { deliveryLoop, type DeliveryLoop } from '../delivery/worker/deliveryLoop'
import { waitFor } from '../worker/waitFor'
import type { Clock } from '../settings/clock'
import type { Settings } from '../settings/readSettings'
import type { WorkerPulse } from './health'

export type Delivering = { payload: Payload; settings: Settings; clock: Clock; pulse: WorkerPulse }

/** Starts the delivery worker in this process; `pulse` says from then on when it last looked for work. */
export function startDelivery({ clock, payload, pulse, settings }: Delivering): DeliveryLoop {
  const loop = deliveryLoop({
    clock,
    log: payload.logger,
    payload,
    random: Math.random,
    settings,
    wait: (ms, signal) => {
      pulse.lastBeat = clock.now()
      return waitFor(ms, signal)
    },
  })
  loop.start()
  return loop
}
