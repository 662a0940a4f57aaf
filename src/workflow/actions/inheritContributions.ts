import type { PayloadRequest } from 'payload'

import type { Language } from '../../i18n/languages'
import { contributionsSlug, type ContributionRow } from '../records/contributions'
import { ofDocument } from '../records/ofDocument'
import { contributorId } from '../rules/contributors'
import { contributorsOf, recordContribution } from './contributionStore'

export type WrittenThing = { collection: string; document: string }

/**
 * Whoever wrote what a write brought in from elsewhere (the original of a copy, the words of a picture, an older version)
 * wrote a part of the wording too, whoever brought it in: otherwise a colleague's hand would wash off authorship.
 */
export async function inheritContributions(
  req: PayloadRequest,
  sources: readonly WrittenThing[],
  target: WrittenThing & { languages: readonly Language[] },
): Promise<void> {
  for (const source of sources) {
    for (const row of await everyContribution(req, source)) {
      if (!row.user || !target.languages.includes(row.language)) continue
      const { collection, document } = target
      const known = await contributorsOf(req, collection, document, [row.language])
      if (known.some((each) => contributorId(each) === row.user)) continue
      const at = new Date(row.at)
      const touch = { at, collection, document, languages: [row.language], shared: row.shared, user: row.user }
      await recordContribution(req, touch)
    }
  }
}

/** Of every edition: what is brought back, or copied, may be older than the newest one. */
async function everyContribution(req: PayloadRequest, source: WrittenThing): Promise<ContributionRow[]> {
  const found = await req.payload.db.find<ContributionRow>({
    collection: contributionsSlug,
    limit: 0,
    pagination: false,
    req,
    sort: '-at',
    where: ofDocument(source.collection, source.document),
  })
  return found.docs
}
