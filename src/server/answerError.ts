import type { ErrorRequestHandler } from 'express'
import type { Payload } from 'payload'

import { refusalOf } from '../requests/refusalOf'
import { sendError } from './sendError'

type HttpError = { status?: unknown }

/** Express's last handler: an error of ours with its code, a broken address as 400, anything else as 500 without a word. */
export function answerError(payload: Payload): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) {
      next(error)
      return
    }
    const refusal = refusalOf(error, true)
    const { status } = (typeof error === 'object' && error !== null ? error : {}) as HttpError
    if (refusal.code === 'payload.internal' && status === 400) {
      sendError(req, res, { code: 'request.malformed', data: { reason: 'address' } })
      return
    }
    if (refusal.code === 'payload.internal') payload.logger.error(error)
    sendError(req, res, refusal)
  }
}
