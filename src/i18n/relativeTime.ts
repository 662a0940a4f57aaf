import { fillText } from './fillText'
import type { Language } from './languages'
import { vietnamTime } from './vietnamTime'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const texts = {
  vi: {
    now: 'vừa xong',
    soon: 'ngay bây giờ',
    minutesAgo: '{count} phút trước',
    hoursAgo: '{count} giờ trước',
    yesterday: 'hôm qua, {time}',
    daysAgo: '{count} ngày trước',
    inMinutes: 'sau {count} phút',
    inHours: 'sau {count} giờ',
    at: '{day}, {time}',
  },
  en: {
    now: 'just now',
    soon: 'now',
    minutesAgo: '{count} min ago',
    hoursAgo: '{count} h ago',
    yesterday: 'yesterday, {time}',
    daysAgo: '{count} days ago',
    inMinutes: 'in {count} min',
    inHours: 'in {count} h',
    at: '{day}, {time}',
  },
} as const

/**
 * A moment as people say it: `2 giờ trước`, `hôm qua, 09:14`, `sau 5 phút`; a date once it is a week away. '' for no moment.
 * @param kind a `past` moment that is a little ahead is the difference of two clocks, and just now
 */
export function relativeTime(
  moment: string | Date,
  now: Date,
  language: Language,
  kind: 'past' | 'next' = 'past',
): string {
  const local = vietnamTime(moment)
  if (!local) return ''
  const words = texts[language]
  const ago = now.getTime() - new Date(moment).getTime()
  if (ago < 0 && (kind === 'next' || ago < -minute)) return ahead(-ago, local, words)
  if (ago < minute) return words.now
  if (ago < hour) return fillText(words.minutesAgo, { count: Math.floor(ago / minute) })
  const days = daysBetween(moment, now)
  if (days === 0 || ago < 6 * hour) return fillText(words.hoursAgo, { count: Math.floor(ago / hour) })
  if (days === 1) return fillText(words.yesterday, { time: local.time })
  if (days < 7) return fillText(words.daysAgo, { count: days })
  return fillText(words.at, { day: local.day, time: local.time })
}

function ahead(wait: number, local: { day: string; time: string }, words: (typeof texts)[Language]): string {
  if (wait < minute) return words.soon
  if (wait < hour) return fillText(words.inMinutes, { count: Math.round(wait / minute) })
  if (wait < 12 * hour) return fillText(words.inHours, { count: Math.round(wait / hour) })
  return fillText(words.at, { day: local.day, time: local.time })
}

/** Calendar days in Vietnam between two moments. */
function daysBetween(earlier: string | Date, later: Date): number {
  const dayOf = (moment: Date) => Math.floor((moment.getTime() + 7 * hour) / day)
  return dayOf(later) - dayOf(new Date(earlier))
}
