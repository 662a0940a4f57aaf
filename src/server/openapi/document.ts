import type { SanitizedConfig } from 'payload'

import packageFile from '../../../package.json'
import { publicCollections } from '../published/publishedRoutes'
import { contentCalls } from './contentCalls'
import { coverageCall } from './coverageCall'
import { graphqlCall } from './graphqlCall'
import { mailCall } from './mailCall'
import { openCalls } from './openCalls'
import { operation, templateOf, type Call, type EndpointCall, type Method } from './operation'
import { reviewCalls } from './reviewCalls'
import { contentSchemas } from './schemas/content'
import { errorSchemas } from './schemas/errors'
import { namedSchemas, type JsonSchema } from './schemas/registry'
import { signedInSchemas, signInCalls } from './signInCalls'

export type DocumentOptions = { config: SanitizedConfig; serverURL: string }

/**
 * The contract that other programs rely on (design §10) as OpenAPI 3.1: the routes, the records, the languages and the
 * codes are those of the running configuration. The contract suite holds every reply against it.
 */
export function openapiDocument({ config, serverURL }: DocumentOptions): JsonSchema {
  const records = contentSchemas(config)
  const schemas = {
    ...errorSchemas(),
    ...namedSchemas(),
    ...records,
    ...signedInSchemas(config, records),
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Cầu Nối',
      summary: packageFile.description,
      description:
        'Every refusal is `{ errors: [{ code, message, data? }] }` with a code of the closed list, in the language of the request. What is not described here is 404 `request.unknownRoute`, closed to everybody with 403, or an inside of the admin that may change.',
      license: { name: packageFile.license, identifier: packageFile.license },
      version: packageFile.version,
    },
    servers: [{ url: serverURL }],
    security: [{ token: [] }, { cookie: [] }],
    paths: pathsOf(callsOf(config)),
    components: { schemas, securitySchemes: securitySchemes(config) },
  }
}

/** What this product's own endpoints are, by method and path as they are registered. Each feature adds its part. */
export const endpointCalls: Record<string, EndpointCall> = { ...reviewCalls, ...coverageCall, ...mailCall }

function callsOf(config: SanitizedConfig): Call[] {
  return [
    ...endpointCallsOf(config),
    ...openCalls(publicCollections),
    ...signInCalls(config),
    ...contentCalls(config),
    graphqlCall,
  ]
}

type Registered = { method: string; path: string }

/** Every endpoint of the configuration, Payload's own too, as it stands below `/api`. */
export const registeredEndpoints = ({ collections, endpoints }: SanitizedConfig): Registered[] => [
  ...endpoints,
  ...collections.flatMap(({ endpoints: own, slug }) =>
    (own || []).map(({ method, path }) => ({ method, path: `/${slug}${path}` })),
  ),
]

/** Those that the configuration registers, in its order. */
function endpointCallsOf(config: SanitizedConfig): Call[] {
  const collection = config.collections.filter(({ custom }) => custom?.underReview === true).map(({ slug }) => slug)
  return registeredEndpoints(config).flatMap(({ method, path }): Call[] => {
    const described = endpointCalls[`${method} ${path}`]
    const tag = path.split('/')[1] ?? ''
    return described
      ? [{ ...described, method: method as Method, path: `/api${path}`, pathValues: { collection }, tag }]
      : []
  })
}

function pathsOf(calls: readonly Call[]): JsonSchema {
  const paths: Record<string, Record<string, JsonSchema>> = {}
  for (const call of calls) (paths[templateOf(call.path)] ??= {})[call.method] = operation(call)
  return paths
}

const securitySchemes = ({ cookiePrefix }: SanitizedConfig): JsonSchema => ({
  token: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: '`JWT <token>`, with the token that signing in gives.',
  },
  cookie: {
    type: 'apiKey',
    in: 'cookie',
    name: `${cookiePrefix}-token`,
    description: 'Set by signing in. Send Origin with it; a cookie that comes from another origin signs nobody in.',
  },
})
