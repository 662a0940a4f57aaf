import { always } from './codes'
import type { EndpointCall } from './operation'
import { contentLocale, coverageYear, languageHeaders } from './parameters'
import { coverage } from './schemas/coverage'

/** The route that counts what was told about each topic. */
export const coverageCall: Record<string, EndpointCall> = {
  'get /coverage': {
    parameters: [coverageYear, ...languageHeaders, contentLocale],
    summary: 'What left the house in a year under each topic and pillar, by language and collection',
    description: 'For who reads all units. A document counts once a language, however often it was corrected.',
    replies: { 200: { description: 'The count.', content: coverage } },
    errors: [...always, 'auth.required', 'payload.forbidden'],
  },
}
