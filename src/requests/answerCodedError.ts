import type { AfterErrorHook, PayloadRequest } from 'payload'

import { noteConflict } from './conflictSeen'
import { wireError, type WireError } from './errorAnswer'
import { isHidden } from './isHidden'
import { refusalOf, type KnownError } from './refusalOf'

/** As Payload types an error of its own. */
type ListedError = Omit<WireError, 'data'> & { data?: Record<string, unknown> }

/**
 * `hooks.afterError` of the whole configuration: every error of REST and GraphQL leaves with its code, in the language
 * of the request and in one shape (design §9, §10).
 */
export const answerCodedError: AfterErrorHook = async ({ error, graphqlResult, req }) => {
  const known = refusalOf(error, Boolean(req.user))
  const refusal = (graphqlResult ? null : await betterKnown(known, error, req)) ?? known
  if (refusal.code === 'request.conflict') noteConflict(req)
  const { code, message, ...shown } = wireError(refusal, req.i18n?.language ?? 'vi')
  if (graphqlResult) {
    if (refusal.code === 'payload.internal') req.payload.logger.error(error)
    return { graphqlResult: { ...graphqlResult, extensions: { code, statusCode: refusal.status, ...shown }, message } }
  }
  return { response: { errors: [{ code, message, ...shown } as ListedError] }, status: refusal.status }
}

/** What the request says about an error beyond the error itself; null where it says nothing. */
async function betterKnown({ code }: KnownError, error: Error, req: PayloadRequest): Promise<KnownError | null> {
  if (code === 'payload.internal' && isOfQuery(error, req)) return badQuery
  if (code === 'payload.forbidden' && (await isHidden(req))) return { code: 'payload.notFound', status: 404 }
  return null
}

const queryErrors = new Set(['CastError', 'MongoServerError', 'RangeError', 'SyntaxError', 'TypeError'])
const mongooseSays = /^Can't use \$/
const badQuery: KnownError = { code: 'request.malformed', data: { reason: 'where' }, status: 400 }

/** Payload and its adapters fail on a `where` that does not fit the field: no JSON, an operator or a date it cannot be. */
function isOfQuery(error: Error, req: PayloadRequest): boolean {
  if (req.method !== 'GET' || !req.query?.where) return false
  return [error, error.cause].some(
    (one) => one instanceof Error && (queryErrors.has(one.name) || mongooseSays.test(one.message)),
  )
}
