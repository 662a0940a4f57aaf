import path from 'node:path'

import { Router, type Request, type Response } from 'express'
import type { Payload } from 'payload'

import { CodedError } from '../../errors/codedError'
import type { Clock } from '../../settings/clock'
import type { Settings } from '../../settings/readSettings'
import { EditionIndex, type Snapshot } from './editionIndex'
import { sendPacked } from './packedJSON'
import { PublishedAnswers } from './publishedAnswers'
import { publishedQuery } from './publishedQuery'
import { sendFrozenFile } from './sendFrozenFile'

/** What may be served to anyone; an accepted unit report is an edition too, and is not public (design §10). */
export const publicCollections = ['articles', 'exhibitions', 'publications']

export type PublishedOptions = { clock: Clock; payload: Payload; settings: Pick<Settings, 'dataDir' | 'serverURL'> }

/** `GET /api/published/…`, answered from memory in front of everything else. Editions only; there is no way to a draft. */
export function publishedRoutes({ clock, payload, settings }: PublishedOptions): Router {
  const index = new EditionIndex(payload)
  const answers = new PublishedAnswers(payload, settings.serverURL)
  const folder = path.join(settings.dataDir, 'editions', 'media')
  const snapshot = (): Promise<Snapshot> | Snapshot => index.current(clock.now().getTime())
  const router = Router()

  router.use((_req, res, next) => {
    res.set({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' })
    next()
  })
  router.get('/media/:sha256', async (req, res) =>
    sendFrozenFile(req, res, { files: (await snapshot()).files, folder }),
  )
  router.get('/:collection', async (req, res) => {
    const collection = publicCollection(req)
    const query = publishedQuery(req.query)
    sendPacked(req, res, await answers.list(await snapshot(), collection, query))
  })
  router.get('/:collection/:id', async (req: Request<{ collection: string; id: string }>, res: Response) => {
    const query = publishedQuery(req.query)
    const found = answers.item(await snapshot(), publicCollection(req), req.params.id, query)
    if (!found) throw new CodedError('payload.notFound')
    sendPacked(req, res, await found)
  })
  router.use(() => {
    throw new CodedError('request.unknownRoute')
  })
  return router
}

function publicCollection(req: Request<{ collection: string }>): string {
  if (publicCollections.includes(req.params.collection)) return req.params.collection
  throw new CodedError('payload.notFound')
}
