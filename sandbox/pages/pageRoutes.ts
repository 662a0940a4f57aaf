import { Router, type Response } from 'express'

import type { Language } from '../ingest/checkConsistency'
import type { PortalContext } from '../portalContext'
import { portalStats } from '../portalStats'
import { frontPage } from './frontPage'
import { itemPage, missingPage } from './itemPage'
import type { PageContext } from './layout'
import { publicView, type PublicView } from './publicItems'
import { styleOf } from './style'

/** What runs on these pages: nothing. Pictures come from wherever the sender keeps them. */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' http: https: data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** The pages for people: `/`, `/en`, and one a language for each item. */
export function pageRoutes(context: PortalContext): Router {
  const router = Router()
  router.get('/style.css', (_request, response) => void response.type('css').send(styleOf(context.slug)))
  router.get(['/', '/vi', '/en'], (request, response) => {
    const language = request.path === '/en' ? 'en' : 'vi'
    const view = viewOf(context, language)
    send(response, 200, frontPage(pageContext(context, language, view), view))
  })
  for (const language of ['vi', 'en'] as const)
    router.get(`/${language}/:group`, (request, response) => {
      const { group } = request.params as { group: string }
      const view = viewOf(context, language)
      const found = view.items.find(({ item }) => item.group === group)
      const page = pageContext(context, language, view)
      if (!found) return send(response, 404, missingPage(page, group))
      send(response, found.withdrawn ? 410 : 200, itemPage(page, found))
    })
  return router
}

const viewOf = ({ store, requiredLanguages }: PortalContext, language: Language): PublicView =>
  publicView(store.items(), requiredLanguages, language)

function pageContext({ name, slug, store, faults }: PortalContext, language: Language, view: PublicView): PageContext {
  return { name, slug, language, stats: portalStats(store), waiting: view.waiting, faults: faults.planned() }
}

function send(response: Response, status: number, html: string): void {
  response
    .status(status)
    .set({
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
      // Stricter, and a browser would name no origin when it posts a fault switch.
      'Referrer-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    })
    .type('html')
    .send(html)
}
