import type { ReviewState } from '../../admin/reviewMark'
import { calendarTexts } from '../../i18n/calendarTexts'
import { fillText } from '../../i18n/fillText'
import { languages, type Language } from '../../i18n/languages'
import { momentText, vietnamTime } from '../../i18n/vietnamTime'
import type { Observance } from '../rules/observance'
import { dayOf } from '../rules/month'
import type { Span } from '../rules/placeInWeek'
import type { Occurrence } from '../rules/upcomingObservances'

/** A record of `observances`, named in the language of the screen. */
export type NamedObservance = Observance & { id: string; name?: string | null }

/** A record of `exhibitions` in all languages. */
export type Exhibition = {
  id: string
  title?: Partial<Record<Language, string>>
  start?: string | null
  end?: string | null
  venue?: { name?: Partial<Record<Language, string>> | null } | null
}

/** One thing on the calendar. `said` is when it is, as people say it; `href` is where it is kept. */
export type Entry = Span & {
  key: string
  kind: 'exhibition' | 'observance'
  title: string
  said: string
  place: string
  href: string
  /** Of an exhibition, once it is known. */
  state?: ReviewState
}

type About = { admin: string; language: Language; states: Record<string, ReviewState> }

/** The exhibitions that have a day to stand on. */
export function exhibitionEntries(exhibitions: readonly Exhibition[], { admin, language, states }: About): Entry[] {
  return exhibitions.flatMap(({ end, id, start, title, venue }) => {
    if (!start) return []
    return {
      key: id,
      kind: 'exhibition' as const,
      title: inLanguage(title, language) || calendarTexts[language].untitled,
      from: dayOf(start),
      // What closes before it opens is somebody's slip; it stands on the day it opens.
      to: end && end > start ? dayOf(end) : dayOf(start),
      said: spanText(start, end ?? null, language),
      place: inLanguage(venue?.name ?? undefined, language),
      href: `${admin}/collections/exhibitions/${id}?locale=vi`,
      state: states[id],
    }
  })
}

export function observanceEntries(
  occurrences: readonly Occurrence<NamedObservance>[],
  { admin, language }: Omit<About, 'states'>,
): Entry[] {
  return occurrences.map(({ from, observance, to, years }) => ({
    key: `${observance.id} ${from}`,
    kind: 'observance',
    title: observanceTitle(observance, years, language),
    from,
    to,
    said: from === to ? dayPart(from) : `${dayPart(from)} – ${dayPart(to)}`,
    place: '',
    href: `${admin}/collections/observances/${observance.id}`,
  }))
}

export function observanceTitle(
  { kind, name, slug, year }: NamedObservance,
  years: number | null,
  language: Language,
): string {
  const words = calendarTexts[language]
  const said = name || slug
  if (kind === 'theme') return fillText(words.theme, { name: said, year: year ?? '' })
  return years ? fillText(words.years, { name: said, years }) : said
}

/** `2026-12-05` as `05/12`. */
export const dayPart = (day: string): string => `${day.slice(8, 10)}/${day.slice(5, 7)}`

/** `05/12/2026, 08:00 – 17:00`, `05/12/2026 08:00 – 20/12/2026 17:00`. */
function spanText(start: string, end: string | null, language: Language): string {
  const [opens, closes] = [vietnamTime(start), end ? vietnamTime(end) : null]
  if (!closes) return `${momentText(start)} (${calendarTexts[language].noEnd})`
  if (opens?.day === closes.day) return `${opens.day}, ${opens.time} – ${closes.time}`
  return `${momentText(start)} – ${momentText(end ?? '')}`
}

/** In the language of the screen, or in the one there is. */
const inLanguage = (text: Partial<Record<Language, string>> | undefined, language: Language): string =>
  [language, ...languages].map((each) => text?.[each] ?? '').find((each) => each !== '') ?? ''
