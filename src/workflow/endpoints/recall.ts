import type { Endpoint } from 'payload'

import { recall } from '../actions/recall'
import { requireReadableRun } from '../actions/requireReadable'
import type { WorkflowOptions } from '../workflowOptions'
import { answerOnce, readBody, recallSchema, requireUser, routeParam } from './readBody'

/** `POST /api/review/runs/:run/recall` → 200 `{ run }`. Only who submitted. */
export const recallEndpoint = (options: WorkflowOptions): Endpoint => ({
  method: 'post',
  path: '/review/runs/:run/recall',
  handler: async (req) => {
    requireUser(req)
    const run = routeParam(req, 'run')
    const input = await readBody(req, recallSchema)
    await requireReadableRun(req, options, run)
    return answerOnce(req, options, { ...input, run, verb: 'recall' }, async (inside) => ({
      status: 200,
      body: await recall(inside, options, { ...input, run }),
    }))
  },
})
