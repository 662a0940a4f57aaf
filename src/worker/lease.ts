import type { WorkerContext } from './workerContext'

export type Lease = {
  /** Aborted when the row turned out to be someone else's. */
  signal: AbortSignal
  release: () => void
}

export type HeldRow = {
  id: string
  /** Moves the end of the lease if this worker still holds the row; null when another one does. */
  renew: (leaseUntil: string) => Promise<unknown>
}

/** When a lease that begins now ends, ISO. */
export const leaseEnd = ({ clock, settings }: Pick<WorkerContext, 'clock' | 'settings'>): string =>
  new Date(clock.now().getTime() + settings.deliveryLeaseMs).toISOString()

/** Renews a lease at each third of its length for as long as the work goes on. */
export function holdLease(context: WorkerContext, { id, renew }: HeldRow): Lease {
  const { settings, log } = context
  const lost = new AbortController()
  const again = async () => {
    if (!(await renew(leaseEnd(context)))) lost.abort()
  }
  const timer = setInterval(
    () => {
      // A renewal that failed for the moment is made good by the next: two more come before the lease ends.
      again().catch((err: unknown) => log.warn({ row: id, err }, 'lease not renewed'))
    },
    Math.ceil(settings.deliveryLeaseMs / 3),
  )
  return { signal: lost.signal, release: () => clearInterval(timer) }
}
