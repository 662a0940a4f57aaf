import type { Endpoint } from 'payload'

import { CodedError } from '../../errors/codedError'
import { readStates } from '../actions/readStates'
import type { WorkflowOptions } from '../workflowOptions'
import { requireUser } from './readBody'

/** Documents a question. */
export const mostStates = 100

/**
 * `GET /api/review/states?collection=exhibitions&ids=<id>,<id>` → `{ <id>: { vi: { state, number }, en: … } }` of those
 * that the signed-in person may read; 100 at most.
 */
export const statesEndpoint = (options: WorkflowOptions): Endpoint => ({
  method: 'get',
  path: '/review/states',
  handler: async (req) => {
    requireUser(req)
    const { collection = '', ids = '' } = req.query as { collection?: unknown; ids?: unknown }
    if (typeof collection !== 'string' || typeof ids !== 'string') throw new CodedError('request.malformed')
    if (!options.collections[collection]) throw new CodedError('review.unknownCollection', { params: { collection } })
    const asked = ids.split(',').filter((id) => id !== '')
    if (asked.length > mostStates) throw new CodedError('request.malformed')
    return Response.json(asked.length === 0 ? {} : await readStates(req, options, collection, asked))
  },
})
