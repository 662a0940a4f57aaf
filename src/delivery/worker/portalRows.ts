import type { CollectionSlug, Payload, Where } from 'payload'

import { claim } from '../../database/claim'
import { portalsSlug, type Portal } from '../records/portals'
import { openedSecret } from '../records/portalSecret'
import { portalHealth } from '../rules/portalHealth'

const collection = portalsSlug as CollectionSlug

/** What sending needs to know of a portal: not what it takes, which was decided when the rows were written. */
const forSending = {
  address: true,
  concurrency: true,
  healthCode: true,
  local: true,
  paused: true,
  retryAfterUntil: true,
  secret: true,
  slug: true,
} as const

export type ReadyPortal = Pick<Portal, keyof typeof forSending | 'id'>

/** Enabled portals that have not asked us to wait. */
export async function readyPortals(payload: Payload, now: Date): Promise<ReadyPortal[]> {
  const { docs } = await payload.db.find<ReadyPortal>({
    collection,
    limit: 0,
    pagination: false,
    select: forSending,
    sort: 'slug',
    where: { enabled: { equals: true } },
  })
  return docs.filter(({ retryAfterUntil }) => !retryAfterUntil || new Date(retryAfterUntil) <= now)
}

/** The portal's secret, decrypted; null when it has none or it was encrypted under another installation's secret. */
export const secretOf = (payload: Payload, { secret }: Pick<Portal, 'secret'>): string | null =>
  openedSecret(payload, secret)

/** Everything for the portal waits until a moment; an earlier one never shortens the wait. */
export async function letPortalWait(
  payload: Payload,
  portal: Pick<ReadyPortal, 'healthCode' | 'id'>,
  code: string,
  until: Date,
): Promise<void> {
  const at = until.toISOString()
  const later: Where = { or: [{ retryAfterUntil: { exists: false } }, { retryAfterUntil: { less_than: at } }] }
  await claim(payload, {
    collection,
    where: { and: [{ id: { equals: portal.id } }, later] },
    data: { retryAfterUntil: at, healthCode: code, health: portalHealth(code, until) },
  })
}

/** The portal wants nothing more: an administrator has to switch it on again. */
export async function disablePortal(
  payload: Payload,
  portal: Pick<ReadyPortal, 'healthCode' | 'id'>,
  code: string,
): Promise<void> {
  await claim(payload, {
    collection,
    where: { id: { equals: portal.id } },
    data: { enabled: false, healthCode: code, health: portalHealth(code, null) },
  })
}

export async function markPortal(
  payload: Payload,
  portal: Pick<ReadyPortal, 'healthCode' | 'id'>,
  code: string,
): Promise<void> {
  if ((portal.healthCode ?? 'ok') === code) return
  await claim(payload, {
    collection,
    where: { id: { equals: portal.id } },
    data: { healthCode: code, health: portalHealth(code, null) },
  })
}
