'use client'
import { useLanguage } from '../../admin/useLanguage'
import { calendarTexts, weekdayHeads } from '../../i18n/calendarTexts'
import { dayText } from '../../i18n/vietnamTime'
import { weeksOf, type Day, type Month } from '../rules/month'
import { placeInWeek } from '../rules/placeInWeek'
import { dayPart, type Entry } from './entries'
import { EntryLink } from './EntryLink'

type Props = { entries: readonly Entry[]; month: Month; today: Day }

/** A month by weeks: the days on top, and under them a bar from the first day of each entry to its last. */
export function MonthGrid({ entries, month, today }: Props) {
  const language = useLanguage()
  return (
    <div className="cn-month">
      <div aria-hidden="true" className="cn-week cn-week--head">
        {weekdayHeads[language].map((head) => (
          <span key={head}>{head}</span>
        ))}
      </div>
      {weeksOf(month).map((week) => (
        <Week entries={entries} key={week[0]} month={month} today={today} week={week} />
      ))}
    </div>
  )
}

/** The days come first, then the entries, which say their days themselves: that is the order in which it is heard. */
function Week({ entries, month, today, week }: Props & { week: Day[] }) {
  return (
    <ul className="cn-week">
      {week.map((day, index) => (
        <li className="cn-day" key={day} style={{ gridColumn: index + 1 }}>
          <DayNumber day={day} inside={day.startsWith(month)} today={day === today} />
        </li>
      ))}
      {placeInWeek(week, entries).map(({ after, before, entry, first, last }) => (
        <li
          className={`cn-bar${before ? ' cn-bar--before' : ''}${after ? ' cn-bar--after' : ''}`}
          key={entry.key}
          style={{ gridColumn: `${first} / ${last + 1}` }}
        >
          <EntryLink before={before} dated={false} entry={entry} />
        </li>
      ))}
    </ul>
  )
}

function DayNumber({ day, inside, today }: { day: Day; inside: boolean; today: boolean }) {
  const language = useLanguage()
  const shown = inside ? Number(day.slice(8)) : dayPart(day)
  return (
    <time
      aria-current={today ? 'date' : undefined}
      className={inside ? 'cn-day__number' : 'cn-day__number cn-quiet'}
      dateTime={day}
    >
      <span aria-hidden="true">{shown}</span>
      <span className="cn-sr">{dayText(`${day}T00:00:00+07:00`, language)}</span>
      {today ? <span className="cn-day__today">{calendarTexts[language].today}</span> : null}
    </time>
  )
}
