'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

import { useLanguage } from '../../admin/useLanguage'
import { calendarTexts } from '../../i18n/calendarTexts'
import './calendar.css'

/** The way to the calendar in the menu, in the manner of the others. */
export function CalendarLink() {
  const { config } = useConfig()
  const words = calendarTexts[useLanguage()]
  const href = `${config.routes.admin}/calendar`
  const here = usePathname() === href
  return (
    <Link aria-current={here ? 'page' : undefined} className="nav__link" href={href} id="nav-calendar" prefetch={false}>
      {here ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{words.title}</span>
    </Link>
  )
}
