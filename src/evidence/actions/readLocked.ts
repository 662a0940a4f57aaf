import type { CollectionSlug, PayloadRequest } from 'payload'

type Attempts = { id: string; lockUntil?: unknown; loginAttempts?: number | null }

/** The id of the account with that address, if wrong passwords count against it; else null. */
export async function readLocked(req: PayloadRequest, collection: string, email: unknown): Promise<string | null> {
  if (typeof email !== 'string') return null
  const account = await req.payload.db.findOne<Attempts>({
    collection: collection as CollectionSlug,
    req,
    select: { lockUntil: true, loginAttempts: true },
    where: { email: { equals: email.toLowerCase().trim() } },
  })
  return account && (account.lockUntil || account.loginAttempts) ? account.id : null
}
