import type { Delivery } from '../records/deliveries'
import { changeDelivery, underLease } from './deliveryRows'
import type { WorkerContext } from './workerContext'

export type Lease = {
  /** Aborted when the row turned out to be someone else's. */
  signal: AbortSignal
  release: () => void
}

export const leaseEnd = ({ clock, settings }: WorkerContext): string =>
  new Date(clock.now().getTime() + settings.deliveryLeaseMs).toISOString()

/** Renews a lease at each third of its length for as long as the work goes on. */
export function holdLease(context: WorkerContext, row: Delivery): Lease {
  const { payload, settings, log } = context
  const lost = new AbortController()
  const renew = async () => {
    const kept = await changeDelivery(payload, underLease(row, 'sending'), { leaseUntil: leaseEnd(context) })
    if (!kept) lost.abort()
  }
  const timer = setInterval(
    () => {
      // A renewal that failed for the moment is made good by the next: two more come before the lease ends.
      renew().catch((err: unknown) => log.warn({ delivery: row.id, err }, 'lease not renewed'))
    },
    Math.ceil(settings.deliveryLeaseMs / 3),
  )
  return { signal: lost.signal, release: () => clearInterval(timer) }
}
