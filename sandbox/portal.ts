import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { Webhook } from 'standardwebhooks'

import { createPortalApp } from './createPortalApp'
import { createFaultPlan, isFaultName } from './faultPlan'
import type { Language } from './ingest/checkConsistency'
import { openPortalStore, type HeldItem } from './portalStore'
import { heldItems } from './portalStats'
import { createRequestLog, type LoggedRequest } from './requestLog'

export type PortalOptions = {
  /** 0 takes a free port. */
  port: number
  /** @default '127.0.0.1' */
  host?: string
  name: string
  slug: string
  /** Standard Webhooks secret, `whsec_` and base64. */
  secret: string
  /** Both for a portal that shows an item only once it holds it in vi and en. */
  requiredLanguages: Language[]
  /** Keeps `portal-<slug>.json` there, so that a restart forgets nothing. Without it everything is in memory. */
  dataDir?: string
  /** The portal's clock. */
  now?: () => Date
}

/** A running portal. */
export type Portal = {
  url: string
  port: number
  slug: string
  /** What it holds, one entry per group and language; withdrawn ones left out. */
  items(): HeldItem[]
  /** Requests to `/ingest` that were answered outside 2xx. */
  rejected(): number
  /** Repeated webhook-ids, answered 200 and otherwise ignored. */
  duplicatesIgnored(): number
  /** The next `times` deliveries meet this fault; `seconds` is what Retry-After says. Throws on an unknown name. */
  fault(fault: string, times?: number, seconds?: number): void
  /** The last 1000 requests to `/ingest`, oldest first. */
  requests(): LoggedRequest[]
  close(): Promise<void>
}

/** Starts one portal: a stranger to the product, which knows of it only what design §10 says. */
export async function startPortal(options: PortalOptions): Promise<Portal> {
  const { name, slug, secret, requiredLanguages, dataDir, host = '127.0.0.1', now = () => new Date() } = options
  assertSecret(secret, slug)
  const store = openPortalStore(dataDir && join(dataDir, `portal-${slug}.json`))
  const faults = createFaultPlan()
  const log = createRequestLog()
  const server = createServer(createPortalApp({ name, slug, secret, requiredLanguages, store, faults, log, now }))
  server.listen(options.port, host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${host}:${port}`,
    port,
    slug,
    items: () => heldItems(store),
    rejected: () => store.counts().rejected,
    duplicatesIgnored: () => store.counts().duplicatesIgnored,
    fault(fault, times = 1, seconds = 1) {
      if (!isFaultName(fault)) throw new Error(`Portal ${slug}: unknown fault "${fault}"`)
      faults.add(fault, times, seconds)
    },
    requests: () => log.entries(),
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/** Found out at the start rather than as a refusal of everything; the message does not repeat the secret. */
function assertSecret(secret: string, slug: string): void {
  try {
    new Webhook(secret)
  } catch {
    throw new Error(`Portal ${slug}: the secret is not "whsec_" followed by base64`)
  }
}
