import type { Endpoint } from 'payload'

import { requestChanges } from '../actions/requestChanges'
import { requireReadableRun } from '../actions/requireReadable'
import type { WorkflowOptions } from '../workflowOptions'
import { answerOnce, readBody, requestChangesSchema, requireUser, routeParam } from './readBody'

/** `POST /api/review/runs/:run/request-changes` → 200 `{ run }`. An eligible approver of the current step, with a reason. */
export const requestChangesEndpoint = (options: WorkflowOptions): Endpoint => ({
  method: 'post',
  path: '/review/runs/:run/request-changes',
  handler: async (req) => {
    requireUser(req)
    const run = routeParam(req, 'run')
    const input = await readBody(req, requestChangesSchema)
    await requireReadableRun(req, options, run)
    return answerOnce(req, options, { ...input, run, verb: 'requestChanges' }, async (inside) => ({
      status: 200,
      body: await requestChanges(inside, options, { ...input, reason: input.reason ?? '', run }),
    }))
  },
})
