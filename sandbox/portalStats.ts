import { isWithdrawn } from './pages/publicItems'
import type { HeldItem, PortalStore } from './portalStore'

/** `items`: group × language held; `rejected`: every answer to `/ingest` outside 2xx; `duplicatesIgnored`: repeated webhook-ids. */
export type PortalStats = { items: number; rejected: number; duplicatesIgnored: number }

/** What the portal holds: accepted and not withdrawn since. */
export const heldItems = (store: PortalStore): HeldItem[] => store.items().filter((item) => !isWithdrawn(item))

export const portalStats = (store: PortalStore): PortalStats => ({ items: heldItems(store).length, ...store.counts() })
