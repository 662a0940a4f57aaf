import express, { Router, type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express'

import type { PlannedFault } from './faultPlan'
import { ingest } from './ingest/ingest'
import { refuse, type PortalRefusal } from './ingest/refusal'
import type { PortalContext } from './portalContext'
import type { LoggedRequest } from './requestLog'

/** `POST /ingest`: the planned fault if there is one, else the strict reading of exactly the bytes that came. */
export function ingestRoute(context: PortalContext): Router {
  const router = Router()
  // Signed bytes are read as they came: no inflating, no guessing of charsets.
  const raw = express.raw({ type: () => true, limit: '5mb', inflate: false })
  router.post('/ingest', meetFault(context), raw, receive(context), unreadable(context))
  return router
}

const meetFault =
  ({ faults, store, log, now }: PortalContext): RequestHandler =>
  (request, response, next) => {
    const entry = log.begin(now(), request.get('webhook-id'))
    response.locals.entry = entry
    const fault = faults.atTheDoor()
    if (!fault) return next()
    entry.fault = fault.fault
    // The body is taken in all the same: a reply sent over an unread one can be lost with the connection.
    request.on('end', () => misbehave(fault, request, response, store.countRejection))
    request.resume()
  }

function misbehave({ fault, seconds }: PlannedFault, request: Request, response: Response, count: () => void): void {
  if (fault === 'timeout') return // The client gives up; closing the portal ends it too.
  if (fault === 'reset') return void request.socket.resetAndDestroy()
  if (fault !== '503') response.set('Retry-After', String(seconds))
  const status = fault === '429' ? 429 : 503
  count()
  answer(response, refuse(status, `fault.${status}`, 'Cổng đang bận, xin gửi lại sau.'))
}

const receive =
  (context: PortalContext): RequestHandler =>
  (request, response) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    entryOf(response).body = body.toString('utf8')
    const headers = {
      'webhook-id': request.get('webhook-id'),
      'webhook-timestamp': request.get('webhook-timestamp'),
      'webhook-signature': request.get('webhook-signature'),
    }
    const result = request.is('application/json')
      ? ingest({ headers, body }, { ...context, now: context.now() })
      : refuse(415, 'body.notJson', 'Chỉ nhận Content-Type: application/json.')
    if (result.status >= 300) context.store.countRejection()
    answer(response, result)
  }

/** A body that could not be read: too large, compressed, or cut off on its way. */
const unreadable =
  ({ store }: PortalContext): ErrorRequestHandler =>
  (error: { status?: number }, _request, response, next) => {
    const { status } = error
    if (status === undefined || status < 400 || status >= 500) return next(error)
    store.countRejection()
    const tooLarge = status === 413
    const message = tooLarge ? 'Nội dung lớn hơn 5 MB.' : 'Không đọc được nội dung gửi tới.'
    answer(response, refuse(status, tooLarge ? 'body.tooLarge' : 'body.unreadable', message))
  }

function answer(response: Response, { status, ...body }: PortalRefusal | ReturnType<typeof ingest>): void {
  entryOf(response).status = status
  response.status(status).json(body)
}

const entryOf = (response: Response): LoggedRequest => response.locals.entry as LoggedRequest
