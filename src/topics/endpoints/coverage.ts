import type { Endpoint } from 'payload'

import { CodedError } from '../../errors/codedError'
import { vietnamYear } from '../../i18n/vietnamYear'
import { readCoverage } from '../actions/readCoverage'
import type { TopicCoverageOptions } from '../topicCoverage'

/** Those that can be asked for. */
export const coverageYears = { first: 1990, last: 2200 }

/**
 * `GET /api/coverage?year=2026` → `{ year, years, topics, pillars, all }`: what stands under each topic and pillar in that
 * year, by language and collection. Who reads all units.
 */
export const coverageEndpoint = (options: TopicCoverageOptions): Endpoint => ({
  method: 'get',
  path: '/coverage',
  handler: async (req) => {
    if (!req.user) throw new CodedError('auth.required')
    if (!options.readsAll(req)) throw new CodedError('payload.forbidden')
    const thisYear = vietnamYear(options.clock.now())
    const { year = thisYear } = req.query as { year?: unknown }
    const asked = Number(year)
    if (!Number.isInteger(asked) || asked < coverageYears.first || asked > coverageYears.last)
      throw new CodedError('request.malformed')
    return Response.json(await readCoverage(req, options, { thisYear, year: asked }))
  },
})
