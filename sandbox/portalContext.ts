import type { FaultPlan } from './faultPlan'
import type { Language } from './ingest/checkConsistency'
import type { PortalStore } from './portalStore'
import type { RequestLog } from './requestLog'

/** One portal's settings and memory, as its routes need them. */
export type PortalContext = {
  name: string
  slug: string
  /** Standard Webhooks secret, `whsec_…`. Never leaves the process. */
  secret: string
  requiredLanguages: Language[]
  store: PortalStore
  faults: FaultPlan
  log: RequestLog
  now: () => Date
}
