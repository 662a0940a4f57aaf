import type { Config, PayloadRequest } from 'payload'

import type { Clock } from '../settings/clock'
import { coverageEndpoint } from './endpoints/coverage'

export type TopicCoverageOptions = {
  clock: Clock
  /** Slugs of the collections whose editions are counted, in the order of the columns. */
  collections: readonly string[]
  editions: string
  topics: string
  programmes: string
  /** The pillars that topics may belong to, in the order in which they are shown. */
  pillars: readonly string[]
  /** Who sees what all units did. */
  readsAll: (req: PayloadRequest) => boolean
}

/** Which topics of the programme were told about in a year, by what left the house: editions, never drafts (P-1, P-IV.2). */
export const topicCoverage =
  (options: TopicCoverageOptions) =>
  (config: Config): Config => ({ ...config, endpoints: [...(config.endpoints ?? []), coverageEndpoint(options)] })
