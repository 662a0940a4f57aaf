import type { Endpoint } from 'payload'

import { readInbox } from '../actions/readInbox'
import type { WorkflowOptions } from '../workflowOptions'
import { requireUser } from './readBody'

/** `GET /api/review/inbox`: what waits for the signed-in person, what they wait for, what is done. */
export const inboxEndpoint = (options: WorkflowOptions): Endpoint => ({
  method: 'get',
  path: '/review/inbox',
  handler: async (req) => Response.json(await readInbox(req, options, requireUser(req))),
})
