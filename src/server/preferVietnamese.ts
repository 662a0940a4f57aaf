import type { RequestHandler } from 'express'

/**
 * The admin speaks vi to whoever has not chosen a language on the account page, whatever the browser asks for (design
 * §9): Payload would follow Accept-Language.
 */
export const preferVietnamese: RequestHandler = (req, _res, next) => {
  const inAdmin = /^\/admin(\/|$)/.test(req.path)
  if (inAdmin && !/(?:^|;\s*)payload-lng=/.test(req.headers.cookie ?? '')) req.headers['accept-language'] = 'vi'
  next()
}
