import type { Endpoint, PayloadRequest } from 'payload'

import { CodedError } from '../../errors/codedError'
import { errorMessage } from '../../errors/errorMessage'
import type { Refusal } from '../../errors/refusal'
import { requireReadable, requireReadableRun } from '../actions/requireReadable'
import { viewReview } from '../actions/viewReview'
import { describeRun } from '../actions/viewRun'
import { readPeople } from '../people/readPeople'
import type { WorkflowOptions } from '../workflowOptions'
import { requireUser, routeParam } from './readBody'

/** `GET /api/review/:collection/:id`: who may read the document. Reasons come as `{ code, message }` in the request's language. */
export const viewReviewEndpoint = (options: WorkflowOptions): Endpoint => ({
  method: 'get',
  path: '/review/:collection/:id',
  handler: async (req) => {
    requireUser(req)
    const collection = routeParam(req, 'collection')
    const document = routeParam(req, 'id')
    await requireReadable(req, options, collection, document)
    const view = await viewReview(req, options, collection, document)
    if (!view) throw new CodedError('payload.notFound')
    return Response.json(withMessages(req, view))
  },
})

/** `GET /api/review/runs/:run`: who may read the document. */
export const viewRunEndpoint = (options: WorkflowOptions): Endpoint => ({
  method: 'get',
  path: '/review/runs/:run',
  handler: async (req) => {
    requireUser(req)
    const run = routeParam(req, 'run')
    await requireReadableRun(req, options, run)
    const view = await describeRun(req, options, run, await readPeople(req, options))
    return Response.json(withMessages(req, view))
  },
})

/** Gives every refusal inside a view its sentence, in the language of the request. */
export function withMessages<T>(req: PayloadRequest, view: T): T {
  const language = req.i18n.language === 'en' ? 'en' : 'vi'
  return JSON.parse(
    JSON.stringify(view, (_key, value: unknown) =>
      isRefusal(value)
        ? { code: value.code, message: errorMessage(value.code, value.params ?? {}, language), params: value.params }
        : value,
    ),
  ) as T
}

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  value.code.includes('.') &&
  !('message' in value)
