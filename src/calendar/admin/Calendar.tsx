'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'

import { Loading } from '../../admin/Loading'
import { useLanguage } from '../../admin/useLanguage'
import { useNow } from '../../admin/useNow'
import { calendarTexts } from '../../i18n/calendarTexts'
import { fillText } from '../../i18n/fillText'
import { dayOf, isMonth, monthOf, monthsAfter, type Month } from '../rules/month'
import type { Entry } from './entries'
import { EntryLink } from './EntryLink'
import { MonthGrid } from './MonthGrid'
import { useEntries } from './useEntries'
import '../../admin/screens.css'
import './calendar.css'

/** Exhibitions and observances of a month; the month is in the address. By weeks where there is room, as a list elsewhere. */
export function Calendar() {
  const words = calendarTexts[useLanguage()]
  const now = useNow()
  const asked = useSearchParams().get('month') ?? ''
  const month = isMonth(asked) ? asked : monthOf(now)
  const { entries, exhibitions } = useEntries(month)
  const events = entries.filter(({ kind }) => kind === 'exhibition').length
  const [year = '', number = ''] = month.split('-')
  return (
    <>
      <header className="cn-work__head">
        <h1>
          {words.title} <span className="cn-quiet">· {fillText(words.month, { month: number, year })}</span>
        </h1>
        <Months month={month} now={now} />
      </header>
      <Loading of={exhibitions}>
        {() => (
          <>
            <p aria-live="polite" className="cn-quiet">
              {entries.length === 0 ? words.empty : fillText(words.counted, { days: entries.length - events, events })}
            </p>
            <MonthGrid entries={entries} month={month} today={dayOf(now)} />
            <EntryList entries={entries} />
          </>
        )}
      </Loading>
    </>
  )
}

function Months({ month, now }: { month: Month; now: Date }) {
  const { config } = useConfig()
  const words = calendarTexts[useLanguage()]
  const href = (to: Month) => `${config.routes.admin}/calendar?month=${to}`
  const ways: [string, Month][] = [
    [`‹ ${words.previous}`, monthsAfter(month, -1)],
    [words.thisMonth, monthOf(now)],
    [`${words.next} ›`, monthsAfter(month, 1)],
  ]
  return (
    <nav aria-label={words.title} className="cn-months">
      {ways.map(([label, to]) => (
        <Link
          aria-current={to === month ? 'true' : undefined}
          className="cn-button"
          href={href(to)}
          key={label}
          scroll={false}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}

function EntryList({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul className="cn-entries">
      {entries.map((entry) => (
        <li key={entry.key}>
          <EntryLink dated entry={entry} />
        </li>
      ))}
    </ul>
  )
}
