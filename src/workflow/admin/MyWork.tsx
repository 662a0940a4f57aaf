import { Gutter } from '@payloadcms/ui'
import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps, CollectionSlug, PayloadRequest } from 'payload'

import { isLanguage, type Language } from '../../i18n/languages'
import { dayText } from '../../i18n/vietnamTime'
import { workTexts } from '../../i18n/workTexts'
import { fillText } from '../../i18n/fillText'
import { PortalHealth } from './PortalHealth'
import { nestedRequest } from '../../requests/nestedRequest'
import { idOf } from '../workflowOptions'
import { WorkLists } from './WorkLists'
import '../../admin/screens.css'
import './work.css'

/**
 * The landing page after sign-in: what waits for this person, what they wait for, what is done (screens §1). What other
 * features have to show here stands in Payload's own place for it, `afterDashboard`.
 */
export async function MyWork({ initPageResult }: AdminViewServerProps) {
  const { permissions, req } = initPageResult
  const { admin, routes } = req.payload.config
  // Payload renders a view of ours for anonymous visitors too.
  if (!req.user || !permissions.canAccessAdmin) redirect(`${routes.admin}${admin.routes.login}`)
  const language: Language = isLanguage(req.i18n.language) ? req.i18n.language : 'vi'
  const user = req.user as Reader
  const unit = await unitOf(req, user, language)
  const reviewed = req.payload.config.collections.filter(({ fields }) =>
    fields.some((field) => 'name' in field && field.name === 'reviewPanel'),
  )
  const writes = reviewed.filter(({ slug }) => permissions.collections?.[slug]?.create).map(({ slug }) => slug)
  return (
    <Gutter className="cn-work">
      <header className="cn-work__head">
        <h1>
          {fillText(workTexts[language].hello, { name: user.name ?? user.email ?? '' })}
          {unit ? <span className="cn-quiet"> · {unit}</span> : null}
        </h1>
        <p className="cn-quiet">{dayText(new Date(), language)}</p>
      </header>
      <WorkLists writes={writes} />
      {RenderServerComponent({
        Component: admin.components.afterDashboard,
        importMap: req.payload.importMap,
        serverProps: { i18n: req.i18n, payload: req.payload, permissions, req, user: req.user },
      })}
      {req.payload.collections.portals ? <PortalHealth /> : null}
    </Gutter>
  )
}

type Reader = { name?: string; email?: string; memberships?: { unit?: unknown }[] }

/** The unit somebody works in first, by its name; '' where the house has no units. */
async function unitOf(req: PayloadRequest, user: Reader, language: Language): Promise<string> {
  const unit = user.memberships?.[0]?.unit
  if (!unit || !('units' in req.payload.collections)) return ''
  const found = await req.payload.findByID({
    collection: 'units' as CollectionSlug,
    depth: 0,
    disableErrors: true,
    fallbackLocale: 'vi',
    id: idOf(unit),
    locale: language,
    overrideAccess: false,
    req: nestedRequest(req),
  })
  return String((found as { name?: unknown } | null)?.name ?? '')
}
