import type { CollectionConfig } from 'payload'

import { productRecord } from './productRecords'

/** How long an answer is kept for the key it was given under (design §10). */
export const keptForMs = 24 * 60 * 60 * 1000

export const idempotencyKeysSlug = 'idempotency-keys'

/** One answered request. */
export type IdempotencyKey = {
  id: string
  /** `<user id>:<Idempotency-Key>` */
  key: string
  /** sha256 hex of the method, the address and the body. */
  bodyHash: string
  status: number
  /** The answer's body, as JSON text. */
  response: string
  expiresAt: string
}

/** Answers that were given under an Idempotency-Key; written by withIdempotency, read by nobody else. */
export const idempotencyKeys: CollectionConfig = productRecord({
  slug: idempotencyKeysSlug,
  labels: {
    singular: { vi: 'Khóa yêu cầu', en: 'Idempotency key' },
    plural: { vi: 'Khóa yêu cầu', en: 'Idempotency keys' },
  },
  access: { read: () => false },
  admin: { hidden: true },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'bodyHash', type: 'text', required: true },
    { name: 'status', type: 'number', required: true },
    { name: 'response', type: 'textarea', required: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
})
