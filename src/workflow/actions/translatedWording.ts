import type { PayloadRequest } from 'payload'

import type { Language } from '../../i18n/languages'
import type { Wording } from '../wording/readWording'
import { newestEdition } from './contributionStore'

/**
 * The fingerprint of the vi wording that a submitted en wording translates: the newest vi edition, or, before there is one,
 * the vi wording as it stands. '' where nothing is translated, and where vi and en are reviewed together: then it is the vi
 * wording that is signed with it.
 */
export async function translatedWording(
  req: PayloadRequest,
  languages: readonly Language[],
  wording: Wording,
): Promise<string> {
  if (!languages.includes('en') || languages.includes('vi')) return ''
  const source = await newestEdition(req, wording.collection, wording.document, 'vi', { fingerprint: true })
  return source?.fingerprint ?? wording.fingerprints.vi
}
