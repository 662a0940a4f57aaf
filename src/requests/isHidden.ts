import type { CollectionSlug, PayloadRequest } from 'payload'

import { nestedRequest } from './nestedRequest'

/**
 * Whether a refused change or deletion by REST was of a record that this person may not even see, or that is not there:
 * then it is not found (design §10), for Payload says 403 to both. Asked only where something was refused.
 */
export async function isHidden(req: PayloadRequest): Promise<boolean> {
  const { collection, id } = req.routeParams ?? {}
  const isWrite = req.method === 'PATCH' || req.method === 'DELETE'
  if (!isWrite || typeof collection !== 'string' || typeof id !== 'string') return false
  if (!Object.hasOwn(req.payload.collections, collection)) return false
  const found = await req.payload.findByID({
    collection: collection as CollectionSlug,
    depth: 0,
    disableErrors: true,
    fallbackLocale: false,
    id,
    overrideAccess: false,
    // The refused one's transaction is over.
    req: { ...nestedRequest(req), transactionID: undefined },
    select: {},
  })
  return !found
}
