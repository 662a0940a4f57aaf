import type { Request, RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'

import { sendError } from './sendError'

export const attemptsAMinute = 20

/** As Next and Payload read the address: decoded, repeated slashes as one, in any case. */
const guarded = /^\/api\/users\/(login|forgot-password)\/?$/i

/**
 * 20 tries a minute and address on signing in and on forgotten passwords (design §10), which Payload itself limits by
 * account only. The 21st gets 429 `request.tooMany` and `Retry-After` in seconds.
 */
export function limitSignIn(): RequestHandler {
  return rateLimit({
    handler: (req, res, _next, { windowMs }) => {
      const resetTime = (req as Request & { rateLimit?: { resetTime?: Date } }).rateLimit?.resetTime
      const waitMs = resetTime ? resetTime.getTime() - Date.now() : windowMs
      const seconds = String(Math.max(1, Math.ceil(waitMs / 1000)))
      res.set('Retry-After', seconds)
      sendError(req, res, { code: 'request.tooMany', params: { seconds } })
    },
    legacyHeaders: false,
    limit: attemptsAMinute,
    skip: (req) => req.method !== 'POST' || !guarded.test(decodedPath(req.originalUrl)),
    standardHeaders: false,
    windowMs: 60_000,
  })
}

/** Read as whoever answers reads it: `new URL` resolves dot segments and turns backslashes, which Express leaves. */
function decodedPath(address: string): string {
  try {
    return decodeURIComponent(new URL(address.replace(/^\/{2,}/, '/'), 'http://localhost').pathname).replace(
      /\/{2,}/g,
      '/',
    )
  } catch {
    return address
  }
}
