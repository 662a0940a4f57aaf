import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

import type { CanonicalContent } from './canonicalContent'

/** The wording as RFC 8785 (JSON Canonicalization Scheme) text: what an edition stores. */
export function canonicalText(content: CanonicalContent): string {
  return canonicalize(content) ?? ''
}

/** sha256, in hex, of the canonical text in UTF-8: what a signature is about. */
export function fingerprint(content: CanonicalContent): string {
  return createHash('sha256').update(canonicalText(content), 'utf8').digest('hex')
}
