import type { RequestHandler } from 'express'
import helmet from 'helmet'

import type { Settings } from '../settings/readSettings'

const self = "'self'"

/**
 * Security headers that the Payload admin works under: Next writes its data into inline scripts, and nothing is loaded
 * from another host. Files that editors upload keep the stricter policy that their own routes set.
 */
export function securityHeaders({
  environment,
  serverURL,
}: Pick<Settings, 'environment' | 'serverURL'>): RequestHandler {
  const development = environment === 'development'
  const https = serverURL.startsWith('https:')
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        baseUri: [self],
        connectSrc: development ? [self, 'ws:'] : [self],
        defaultSrc: [self],
        fontSrc: [self, 'data:'],
        formAction: [self],
        frameAncestors: [self],
        imgSrc: [self, 'data:', 'blob:'],
        mediaSrc: [self, 'blob:'],
        objectSrc: ["'none'"],
        scriptSrc: development ? [self, "'unsafe-inline'", "'unsafe-eval'"] : [self, "'unsafe-inline'"],
        styleSrc: [self, "'unsafe-inline'"],
        workerSrc: [self, 'blob:'],
      },
    },
    crossOriginEmbedderPolicy: false,
    // Without it a page on plain http, as a demo is, would be asked to keep to https for a year.
    strictTransportSecurity: https,
    // Payload's CSRF check reads Origin, which `no-referrer` would empty on some requests.
    referrerPolicy: { policy: 'same-origin' },
  })
}
