import type { PayloadRequest } from 'payload'

import type { Language } from '../../i18n/languages'
import { createRecord, updateRecord } from '../../requests/productRecords'
import { contributionsSlug, type ContributionRow } from '../records/contributions'
import { editionsSlug, type Edition } from '../records/editions'
import { ofDocument } from '../records/ofDocument'

/** The newest edition of a document in a language, or `null` before the first. */
export async function newestEdition(
  req: PayloadRequest,
  collection: string,
  document: string,
  language: Language,
  select?: Partial<Record<keyof Edition, true>>,
): Promise<Edition | null> {
  const found = await req.payload.db.find<Edition>({
    collection: editionsSlug,
    limit: 1,
    pagination: false,
    req,
    select,
    sort: '-number',
    where: ofDocument(collection, document, language),
  })
  return found.docs[0] ?? null
}

/** Its number alone, 0 before the first: a long wording is not read to count from it. */
async function newestNumber(...about: [PayloadRequest, string, string, Language]): Promise<number> {
  return (await newestEdition(...about, { number: true }))?.number ?? 0
}

type Touch = {
  collection: string
  document: string
  languages: readonly Language[]
  shared: boolean
  user: string
  at: Date
}

/** Writes down who touched which language since its newest edition, in the transaction of the change itself. */
export async function recordContribution(req: PayloadRequest, touch: Touch): Promise<void> {
  for (const language of touch.languages) {
    const since = await newestNumber(req, touch.collection, touch.document, language)
    const key = [touch.collection, touch.document, language, since, touch.user].join(':')
    const known = await req.payload.db.findOne<ContributionRow>({
      collection: contributionsSlug,
      req,
      where: { key: { equals: key } },
    })
    const at = touch.at.toISOString()
    if (known) {
      await updateRecord(req, contributionsSlug, String(known.id), { at, shared: known.shared || touch.shared })
    } else {
      const { collection, document, user, shared } = touch
      await createRecord(req, contributionsSlug, { key, collection, document, language, since, user, shared, at })
    }
  }
}

/** Who changed any of these languages since its newest edition: the people who may not sign its last step. */
export async function contributorsOf(
  req: PayloadRequest,
  collection: string,
  document: string,
  languages: readonly Language[],
): Promise<ContributionRow[]> {
  const rows: ContributionRow[] = []
  for (const language of languages) {
    const since = await newestNumber(req, collection, document, language)
    const found = await req.payload.db.find<ContributionRow>({
      collection: contributionsSlug,
      limit: 0,
      pagination: false,
      req,
      where: { and: [ofDocument(collection, document, language), { since: { equals: since } }] },
    })
    rows.push(...found.docs)
  }
  return rows
}
