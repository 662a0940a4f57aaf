import type { Endpoint } from 'payload'

import { reachFailPoint } from '../../database/failPoints'
import { submit } from '../actions/submit'
import { requireReadable } from '../actions/requireReadable'
import type { WorkflowOptions } from '../workflowOptions'
import { answerOnce, readBody, requireUser, routeParam, submitSchema } from './readBody'

/** `POST /api/review/:collection/:id/submit` → 201 `{ run }`. Author roles of the owning unit (design §10). */
export const submitEndpoint = (options: WorkflowOptions): Endpoint => ({
  method: 'post',
  path: '/review/:collection/:id/submit',
  handler: async (req) => {
    requireUser(req)
    const collection = routeParam(req, 'collection')
    const document = routeParam(req, 'id')
    const input = await readBody(req, submitSchema)
    await requireReadable(req, options, collection, document)
    const response = await answerOnce(req, options, { ...input, collection, document }, async (inside) => ({
      status: 201,
      body: await submit(inside, options, { ...input, collection, document }),
    }))
    await reachFailPoint('submit.committed')
    return response
  },
})
