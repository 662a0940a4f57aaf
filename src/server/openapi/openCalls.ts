import { z } from 'zod'

import type { ErrorCode } from '../../errors/catalogue'
import { partOfFile, type Call } from './operation'
import {
  ifNoneMatch,
  languageHeaders,
  publishedFields,
  publishedLanguage,
  publishedPageParameters,
  range,
} from './parameters'
import { moment } from './schemas/scalars'
import { published, publishedPage } from './schemas/published'
import { component, type JsonSchema } from './schemas/registry'

const faults: readonly ErrorCode[] = ['payload.internal', 'database.unavailable']
const published404: readonly ErrorCode[] = ['payload.notFound', 'request.malformed', ...faults]

const etag = { ETag: { description: 'Moves with the content.', schema: { type: 'string' } } }
const unchanged = { description: 'The caller holds it already.', headers: etag }

const health = component('Health', z.strictObject({ status: z.literal('ok') }))

const readiness = component(
  'Readiness',
  z.strictObject({
    status: z.enum(['ok', 'unavailable']),
    database: z.enum(['ok', 'unreachable']),
    worker: z.strictObject({ state: z.enum(['ok', 'silent', 'elsewhere']), lastBeat: moment.nullable() }),
    oldestDue: moment.nullable().describe('Since when the delivery that has waited longest could have been sent.'),
  }),
)

const object = { type: 'object' }
/** As far as nobody has to read it twice. */
const openapi: JsonSchema = {
  ...object,
  additionalProperties: false,
  required: ['openapi', 'info', 'paths', 'components'],
  properties: {
    openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' },
    info: { ...object, required: ['title', 'version'] },
    servers: { type: 'array', minItems: 1, items: { ...object, required: ['url'] } },
    security: { type: 'array', items: object },
    paths: { ...object, minProperties: 1, propertyNames: { pattern: '^/api/' } },
    components: { ...object, required: ['schemas', 'securitySchemes'] },
  },
}

const open = (call: Omit<Call, 'method' | 'signedIn'>): Call => ({ ...call, method: 'get', signedIn: false })

/** What anyone may ask, answered by the server itself. @param collections what is served publicly */
export const openCalls = (collections: readonly string[]): Call[] => [...publishedCalls(collections), ...serverCalls]

const publishedCalls = (collections: readonly string[]): Call[] => [
  open({
    path: '/api/published/:collection',
    tag: 'published',
    summary: 'The newest edition of each document of a collection, latest approval first',
    description: 'Editions only: never a draft, and nothing that is restricted.',
    pathValues: { collection: collections },
    parameters: [publishedLanguage, publishedFields, ...publishedPageParameters, ifNoneMatch, ...languageHeaders],
    replies: { 200: { description: 'A page.', content: publishedPage, headers: etag }, 304: unchanged },
    errors: [...published404, 'request.unknownLocale'],
  }),
  open({
    path: '/api/published/:collection/:id',
    tag: 'published',
    summary: 'The newest edition of one document',
    pathValues: { collection: collections },
    parameters: [publishedLanguage, publishedFields, ifNoneMatch, ...languageHeaders],
    replies: { 200: { description: 'The edition.', content: published, headers: etag }, 304: unchanged },
    errors: [...published404, 'request.unknownLocale'],
  }),
  open({
    path: '/api/published/media/:sha256',
    tag: 'published',
    summary: 'A frozen file, if an edition names it',
    parameters: [ifNoneMatch, range, ...languageHeaders],
    replies: {
      ...partOfFile,
      200: { description: 'The file, for ever the same.', content: { mediaTypes: { '*/*': {} } }, headers: etag },
      304: unchanged,
      412: { description: 'It is not what If-Match names.' },
    },
    errors: published404,
  }),
]

const serverCalls: Call[] = [
  open({
    path: '/api/health',
    tag: 'health',
    summary: 'The process answers',
    replies: { 200: { description: 'It does.', content: health } },
    errors: [],
  }),
  open({
    path: '/api/health/ready',
    tag: 'health',
    summary: 'The database answers, and the worker of this process looks for work',
    replies: {
      200: { description: 'Both.', content: readiness },
      503: { description: 'One of them does not.', content: readiness },
    },
    errors: [],
  }),
  open({
    path: '/api/openapi.json',
    tag: 'contract',
    summary: 'This document',
    parameters: [ifNoneMatch],
    replies: {
      200: { description: 'OpenAPI 3.1.', content: openapi, headers: etag },
      304: unchanged,
    },
    errors: [],
  }),
]
