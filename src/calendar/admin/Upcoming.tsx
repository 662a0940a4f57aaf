'use client'
import { useConfig } from '@payloadcms/ui'

import { useLanguage } from '../../admin/useLanguage'
import { useNow } from '../../admin/useNow'
import { calendarTexts } from '../../i18n/calendarTexts'
import { dayOf } from '../rules/month'
import { upcomingObservances } from '../rules/upcomingObservances'
import { dayPart, observanceTitle } from './entries'
import { useObservances } from './useObservances'
import '../../admin/screens.css'
import './calendar.css'

const shown = 3
const aheadDays = 366

/** The landing page's line: the next days to write for, and the way to the calendar (screens §1). */
export function Upcoming() {
  const { config } = useConfig()
  const language = useLanguage()
  const words = calendarTexts[language]
  const now = useNow()
  const { data } = useObservances()
  if (!data) return null
  const next = upcomingObservances(data.docs, now, aheadDays).slice(0, shown)
  const thisYear = dayOf(now).slice(0, 4)
  return (
    <section aria-label={words.upcoming} className="cn-upcoming">
      <h2>{words.upcoming}</h2>
      {next.length === 0 ? <p className="cn-quiet">{words.nothingUpcoming}</p> : null}
      <ul>
        {next.map(({ from, observance, years }) => (
          <li key={`${observance.id} ${from}`}>
            <time dateTime={from}>
              {dayPart(from)}
              {from.startsWith(thisYear) ? '' : `/${from.slice(0, 4)}`}
            </time>{' '}
            {observanceTitle(observance, years, language)}
          </li>
        ))}
      </ul>
      <a href={`${config.routes.admin}/calendar`}>{words.openCalendar}</a>
    </section>
  )
}
