import express, { type Express, type Request, type Response } from 'express'
import type { Payload, SanitizedConfig } from 'payload'

import { CodedError } from '../errors/codedError'
import type { Clock } from '../settings/clock'
import type { Settings } from '../settings/readSettings'
import { answerError } from './answerError'
import { answerThroughPayload } from './answerThroughPayload'
import { live, ready, type WorkerPulse } from './health'
import { limitSignIn } from './limitSignIn'
import { openapiRoute } from './openapi/openapiRoute'
import { preferVietnamese } from './preferVietnamese'
import { publishedRoutes } from './published/publishedRoutes'
import { securityHeaders } from './securityHeaders'

export type AppOptions = {
  payload: Payload
  config: Promise<SanitizedConfig> | SanitizedConfig
  settings: Settings
  clock: Clock
  /** Next: the admin and the API routes. Without it the API is answered here, and there is no admin. */
  pages?: (req: Request, res: Response) => Promise<void>
  /** @default a worker that runs elsewhere */
  pulse?: WorkerPulse
}

/** The server in front of Next (design §9): headers, limits, health and what is published; all else is Next's. */
export function createApp({ clock, config, pages, payload, pulse, settings }: AppOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', 'simple')
  if (settings.trustedProxy) app.set('trust proxy', settings.trustedProxy)
  app.use(securityHeaders(settings))
  app.use(preferVietnamese)
  if (settings.rateLimit === 'on') app.use(limitSignIn())
  app.get('/api/health', live)
  app.get('/api/health/ready', ready({ clock, payload, pulse: pulse ?? { expected: false, lastBeat: null } }))
  app.get('/api/openapi.json', openapiRoute({ config, serverURL: settings.serverURL }))
  app.use('/api/published', publishedRoutes({ clock, payload, settings }))
  app.get('/', (_req, res) => res.redirect('/admin'))
  if (pages) app.use(pages)
  else app.use('/api', answerThroughPayload(config, settings.serverURL))
  app.use(() => {
    throw new CodedError('request.unknownRoute')
  })
  app.use(answerError(payload))
  return app
}
