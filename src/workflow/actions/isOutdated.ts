import type { PayloadRequest } from 'payload'

import type { Language } from '../../i18n/languages'
import { newestEdition } from './contributionStore'

/**
 * Whether the newest edition of a translation translates another vi wording than the newest: then its wording may be signed
 * again as it is, or a portal that wants both languages would wait for ever for one that needs no change (design §5).
 */
export async function isOutdated(
  req: PayloadRequest,
  collection: string,
  document: string,
  language: Language,
): Promise<boolean> {
  if (language === 'vi') return false
  const edition = await newestEdition(req, collection, document, language, { translates: true })
  return edition !== null && (await isBehind(req, collection, document, edition.translates))
}

/** Whether vi has an edition, and its newest is another wording than the one with this fingerprint. */
export async function isBehind(
  req: PayloadRequest,
  collection: string,
  document: string,
  translates: string,
): Promise<boolean> {
  const source = await newestEdition(req, collection, document, 'vi', { fingerprint: true })
  return source !== null && translates !== source.fingerprint
}
