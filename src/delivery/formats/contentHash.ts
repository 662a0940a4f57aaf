import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** sha256 hex of the RFC 8785 text of a ninjs: what we send and what a portal returns are compared by it. */
export function contentHash(ninjs: unknown): string {
  const text = canonicalize(ninjs)
  if (text === undefined) throw new Error('contentHash: there is no ninjs to hash')
  return sha256(text)
}
