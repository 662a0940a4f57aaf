import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

export type Claim = {
  collection: CollectionSlug
  /** What must still hold. Plain columns of the main table only: nothing localized, no arrays, no hasMany. */
  where: Where
  /** Plain columns of the main table only; `{ $inc: 1 }` is allowed for a number. */
  data: Record<string, unknown>
  /** Joins its transaction when it has one. */
  req?: PayloadRequest
}

/**
 * Changes one record if, at the instant of the write, it still is what `where` says: of any number of callers at once
 * exactly one gets the record, the others null. `payload.update({ where })` promises no such thing (field guide §2).
 * Runs no hooks and checks no access.
 */
export async function claim<T>(payload: Payload, { collection, where, data, req }: Claim): Promise<T | null> {
  const changed: unknown = await payload.db.updateOne({
    collection,
    data: { ...data },
    // SQL: part of the UPDATE itself, or an error where it cannot be. MongoDB: findOneAndUpdate always is.
    options: payload.db.name === 'sqlite' ? { atomic: true } : {},
    req,
    where,
  })
  return (changed ?? null) as T | null
}
