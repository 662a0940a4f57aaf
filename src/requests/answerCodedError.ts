import type { AfterErrorHook } from 'payload'

import { noteConflict } from './conflictSeen'
import { wireError, type WireError } from './errorAnswer'
import { refusalOf } from './refusalOf'

/** As Payload types an error of its own. */
type ListedError = Omit<WireError, 'data'> & { data?: Record<string, unknown> }

/**
 * `hooks.afterError` of the whole configuration: every error of REST and GraphQL leaves with its code, in the language
 * of the request and in one shape (design §9, §10).
 */
export const answerCodedError: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const refusal = refusalOf(error, Boolean(req.user))
  if (refusal.code === 'request.conflict') noteConflict(req)
  const { code, message, ...shown } = wireError(refusal, req.i18n?.language ?? 'vi')
  if (graphqlResult) {
    return { graphqlResult: { ...graphqlResult, extensions: { code, statusCode: refusal.status, ...shown }, message } }
  }
  return { response: { errors: [{ code, message, ...shown } as ListedError] }, status: refusal.status }
}
