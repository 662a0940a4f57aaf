import type { SanitizedConfig } from 'payload'

import { handleApiRequest } from './handleApiRequest'

type Handler = (request: Request) => Promise<Response>
type Method = 'DELETE' | 'GET' | 'OPTIONS' | 'PATCH' | 'POST' | 'PUT'

/** The handlers a Next route file exports, for REST and for GraphQL alike. */
export function restHandlers(config: Promise<SanitizedConfig> | SanitizedConfig): Record<Method, Handler> {
  const handler: Handler = (request) => handleApiRequest({ config, request })
  return { DELETE: handler, GET: handler, OPTIONS: handler, PATCH: handler, POST: handler, PUT: handler }
}
