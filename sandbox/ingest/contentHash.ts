import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'

/** sha256 hex of the RFC 8785 text of a ninjs object: two sides that hold the same item get the same 64 signs. */
export function contentHash(ninjs: unknown): string {
  return createHash('sha256')
    .update(canonicalize(ninjs) ?? '', 'utf8')
    .digest('hex')
}
