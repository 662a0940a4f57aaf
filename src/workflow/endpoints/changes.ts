import type { Endpoint } from 'payload'

import { CodedError } from '../../errors/codedError'
import { isLanguage } from '../../i18n/languages'
import { readChanges } from '../actions/readChanges'
import { requireReadable } from '../actions/requireReadable'
import type { WorkflowOptions } from '../workflowOptions'
import { requireUser, routeParam } from './readBody'

/**
 * `GET /api/review/:collection/:id/changes?language=vi&since=edition|signature` → `{ since, fields }`: what differs from
 * the last edition, or from what this person signed last in the open run. Who may read the document.
 */
export const changesEndpoint = (options: WorkflowOptions): Endpoint => ({
  method: 'get',
  path: '/review/:collection/:id/changes',
  handler: async (req) => {
    const user = requireUser(req)
    const { language = 'vi', since = 'edition' } = req.query as { language?: unknown; since?: unknown }
    if (!isLanguage(language)) throw new CodedError('request.unknownLocale', { params: { locale: String(language) } })
    if (since !== 'edition' && since !== 'signature') throw new CodedError('request.malformed')
    const collection = routeParam(req, 'collection')
    const document = routeParam(req, 'id')
    await requireReadable(req, options, collection, document)
    const changes = await readChanges(req, options, { collection, document, language, since, user })
    return Response.json(changes)
  },
})
