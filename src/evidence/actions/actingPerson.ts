import type { CollectionSlug, PayloadRequest } from 'payload'

import { inVietnamese } from '../../i18n/inVietnamese'

export type Actor = { id: string; name: string; unitName: string }

/** What the product does by itself: a seed, a command, a migration. */
const theProduct: Actor = { id: '', name: 'Cầu Nối', unitName: '' }

type StoredUser = { id: number | string; name?: string; email?: string; memberships?: { unit?: unknown }[] | null }

/** Who acts in this request, with the name and the first unit that are true now. */
export async function actingPerson(req: PayloadRequest): Promise<Actor> {
  if (!req.user) return theProduct
  const user = req.user as StoredUser
  const unit = user.memberships?.[0]?.unit
  return {
    id: String(user.id),
    name: user.name ?? user.email ?? String(user.id),
    unitName: unit ? await nameOfUnit(req, unit) : '',
  }
}

async function nameOfUnit(req: PayloadRequest, unit: unknown): Promise<string> {
  const id = typeof unit === 'object' && unit !== null && 'id' in unit ? unit.id : unit
  const stored = await req.payload.db.findOne<{ id: string; name?: unknown }>({
    collection: 'units' as CollectionSlug,
    req,
    select: { name: true },
    where: { id: { equals: id } },
  })
  return inVietnamese(stored?.name)
}
