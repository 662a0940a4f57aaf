/** How a portal can be told to misbehave on `POST /ingest`. */
export const faultNames = ['503', '503-retry-after', '429', 'timeout', 'reset', 'accept-then-drop'] as const

export type FaultName = (typeof faultNames)[number]

/** `seconds` is what Retry-After says; it means nothing to the other faults. */
export type PlannedFault = { fault: FaultName; remaining: number; seconds: number }

export const isFaultName = (value: unknown): value is FaultName => (faultNames as readonly unknown[]).includes(value)

export type FaultPlan = ReturnType<typeof createFaultPlan>

/** Faults in the order in which they were ordered; each request that comes to one uses it up. */
export function createFaultPlan() {
  let planned: PlannedFault[] = []
  const use = (fault: PlannedFault): PlannedFault => {
    fault.remaining -= 1
    planned = planned.filter((each) => each.remaining > 0)
    return { ...fault }
  }
  return {
    planned: (): PlannedFault[] => planned.map((fault) => ({ ...fault })),
    add(fault: FaultName, times: number, seconds: number) {
      if (times > 0) planned.push({ fault, remaining: times, seconds })
    },
    clear() {
      planned = []
    },
    /** The fault that meets a request at the door, before anything of it is read. */
    atTheDoor(): PlannedFault | undefined {
      const next = planned[0]
      return next && next.fault !== 'accept-then-drop' ? use(next) : undefined
    },
    /** Whether a good delivery is to be answered with yes and then lost. */
    dropsAfterAccepting(): boolean {
      const next = planned[0]
      return next?.fault === 'accept-then-drop' && use(next) !== undefined
    },
  }
}
