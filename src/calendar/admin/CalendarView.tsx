import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { Calendar } from './Calendar'
import '../../admin/screens.css'

/** `/admin/calendar`: what takes place when (P-4.2, P-IV.5). For whoever is signed in; each sees what they may read. */
export function CalendarView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { admin, routes } = req.payload.config
  // Payload renders a view of ours for anonymous visitors too.
  if (!req.user || !permissions.canAccessAdmin) {
    redirect(`${routes.admin}${admin.routes.login}?redirect=${encodeURIComponent(`${routes.admin}/calendar`)}`)
  }
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Gutter className="cn-work">
        <Calendar />
      </Gutter>
    </DefaultTemplate>
  )
}
