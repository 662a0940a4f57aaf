import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'

import { refuse } from './ingest/refusal'
import { ingestRoute } from './ingestRoute'
import { orderFault } from './orderFault'
import { pageRoutes } from './pages/pageRoutes'
import { isWithdrawn } from './pages/publicItems'
import type { PortalContext } from './portalContext'
import { heldItems, portalStats } from './portalStats'

/** One portal's HTTP side: the calls of design §10, the fault switches, and the pages for people. */
export function createPortalApp(context: PortalContext): Express {
  const { store, faults } = context
  const app = express()
  app.disable('x-powered-by')
  app.use(ingestRoute(context))
  app.get('/items', (_request, response) => {
    const items = heldItems(store).map(({ ninjs: _ninjs, ...listed }) => listed)
    response.json({ items })
  })
  app.get('/items/:group/:language', giveItem(context))
  app.get('/stats', (_request, response) => void response.json(portalStats(store)))
  app.post('/faults', express.json(), express.urlencoded({ extended: false }), orderFault(faults))
  app.use(pageRoutes(context))
  app.use((_request, response) => {
    const { status, ...body } = refuse(404, 'notFound', 'Không có ở đây.')
    response.status(status).json(body)
  })
  app.use(failed)
  return app
}

/** What the portal holds of one item in one language: 404 before it came, 410 after it was withdrawn. */
const giveItem =
  ({ store }: PortalContext): RequestHandler<{ group: string; language: string }> =>
  (request, response) => {
    const { group, language } = request.params
    const item = language === 'vi' || language === 'en' ? store.item(group, language) : undefined
    if (!item) {
      const { status, ...body } = refuse(404, 'item.unknown', 'Cổng không giữ tin này.')
      return void response.status(status).json(body)
    }
    const { version, contentHash, receivedAt, ninjs } = item
    if (!isWithdrawn(item)) return void response.json({ ninjs, version, contentHash, receivedAt })
    const { status, ...body } = refuse(410, 'item.withdrawn', 'Nội dung này đã được gỡ.')
    response.status(status).json({ ...body, version, contentHash, receivedAt })
  }

/** A body that cannot be read is the sender's fault; anything else is told without its inside, which may hold secrets. */
const failed: ErrorRequestHandler = (error: { status?: number }, _request, response, _next) => {
  const asked = error.status ?? 500
  const status = asked >= 400 && asked < 500 ? asked : 500
  const { status: _status, ...body } = refuse(
    status,
    status === 500 ? 'internal' : 'request.unreadable',
    'Không xử lý được yêu cầu này.',
  )
  response.status(status).json(body)
}
