import type { Endpoint } from 'payload'

import { reachFailPoint } from '../../database/failPoints'
import { bumpEditionGeneration } from '../../requests/editionGeneration'
import { approve, freezeForApproval } from '../actions/approve'
import { requireReadableRun } from '../actions/requireReadable'
import type { WorkflowOptions } from '../workflowOptions'
import { answerOnce, approveSchema, readBody, requireUser, routeParam } from './readBody'

/** `POST /api/review/runs/:run/approve` → 200 `{ run, editions }`. An eligible approver of the current step. */
export const approveEndpoint = (options: WorkflowOptions): Endpoint => ({
  method: 'post',
  path: '/review/runs/:run/approve',
  handler: async (req) => {
    requireUser(req)
    const run = routeParam(req, 'run')
    const input = await readBody(req, approveSchema)
    await freezeForApproval(req, options, await requireReadableRun(req, options, run))
    const response = await answerOnce(req, options, { ...input, run, verb: 'approve' }, async (inside) => ({
      status: 200,
      body: await approve(inside, options, { ...input, run }),
    }))
    // Only now has the transaction been committed: what is cached of editions is read again.
    bumpEditionGeneration()
    await reachFailPoint('approve.committed')
    return response
  },
})
