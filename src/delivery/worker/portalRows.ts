import type { CollectionSlug, Payload, Where } from 'payload'

import { claim } from '../../database/claim'
import { portalsSlug, type Portal } from '../records/portals'
import { openedSecret } from '../records/portalSecret'
import { portalHealth } from '../rules/portalHealth'

const collection = portalsSlug as CollectionSlug

/** Enabled portals that have not asked us to wait. */
export async function readyPortals(payload: Payload, now: Date): Promise<Portal[]> {
  const where: Where = { enabled: { equals: true } }
  const { docs } = await payload.db.find<Portal>({ collection, limit: 0, pagination: false, sort: 'slug', where })
  return docs.filter(({ retryAfterUntil }) => !retryAfterUntil || new Date(retryAfterUntil) <= now)
}

/** The portal's secret, decrypted; null when it has none or it was encrypted under another installation's secret. */
export const secretOf = (payload: Payload, { secret }: Portal): string | null => openedSecret(payload, secret)

/** Everything for the portal waits until a moment; an earlier one never shortens the wait. */
export async function letPortalWait(payload: Payload, portal: Portal, code: string, until: Date): Promise<void> {
  const at = until.toISOString()
  const later: Where = { or: [{ retryAfterUntil: { exists: false } }, { retryAfterUntil: { less_than: at } }] }
  await claim(payload, {
    collection,
    where: { and: [{ id: { equals: portal.id } }, later] },
    data: { retryAfterUntil: at, healthCode: code, health: portalHealth(code, until) },
  })
}

/** The portal wants nothing more: an administrator has to switch it on again. */
export async function disablePortal(payload: Payload, portal: Portal, code: string): Promise<void> {
  await claim(payload, {
    collection,
    where: { id: { equals: portal.id } },
    data: { enabled: false, healthCode: code, health: portalHealth(code, null) },
  })
}

export async function markPortal(payload: Payload, portal: Portal, code: string): Promise<void> {
  if ((portal.healthCode ?? 'ok') === code) return
  await claim(payload, {
    collection,
    where: { id: { equals: portal.id } },
    data: { healthCode: code, health: portalHealth(code, null) },
  })
}
