import type { CollectionSlug, Payload } from 'payload'

import type { Delivery } from '../../src/delivery/records/deliveries'
import { chainFaults, type ChainFault } from '../../src/evidence/rules/auditEvent'
import type { ContributionRow } from '../../src/workflow/records/contributions'
import type { Edition } from '../../src/workflow/records/editions'
import type { OpenReviewRow } from '../../src/workflow/records/openReviews'
import type { ReviewDecisionRow } from '../../src/workflow/records/reviewDecisions'
import type { ReviewRunRow } from '../../src/workflow/records/reviewRuns'
import { storedChain } from '../integration/review/auditChain'

/** Everything the drill is about, as it stands in the database. */
export type Stored = {
  articles: { id: string }[]
  /** The article of each version. */
  versions: string[]
  contributions: ContributionRow[]
  runs: ReviewRunRow[]
  openReviews: OpenReviewRow[]
  decisions: ReviewDecisionRow[]
  editions: Edition[]
  deliveries: Delivery[]
  /** What is wrong with any article's audit chain. */
  faults: ChainFault[]
}

export async function readStored(payload: Payload): Promise<Stored> {
  const all = async <T extends object>(collection: string): Promise<T[]> => {
    const query = { collection: collection as CollectionSlug, limit: 0, pagination: false, sort: 'id' }
    return (await payload.db.find<T & { id: string }>(query)).docs
  }
  const articles = await all<{ id: string }>('articles')
  const versions = await payload.db.findVersions<object>({ collection: 'articles', limit: 0, pagination: false })
  const chains = await Promise.all(articles.map(({ id }) => storedChain(payload, `articles:${id}`)))
  return {
    articles: articles.map(({ id }) => ({ id: String(id) })),
    contributions: await all('contributions'),
    decisions: await all('review-decisions'),
    deliveries: await all('deliveries'),
    editions: await all('editions'),
    faults: chains.flatMap(chainFaults),
    openReviews: await all('open-reviews'),
    runs: await all('review-runs'),
    versions: versions.docs.map(({ parent }) => String(parent)).sort(),
  }
}
