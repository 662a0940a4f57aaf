import { vietnamOffset } from '../../i18n/vietnamTime'
import { type Observance, observanceGap } from './observance'

export type Occurrence<O extends Observance = Observance> = {
  observance: O
  /** First and last day in Asia/Ho_Chi_Minh, `yyyy-mm-dd`. A theme begins on 1 January: that is the day it is listed on. */
  from: string
  to: string
  /** Of a day that remembers something dated: how many years ago that was. */
  years: number | null
}

/** Days since 1 January 1970. */
type DayNumber = number

const dayLength = 24 * 60 * 60 * 1000

/**
 * What the coming days bring, the earliest first: recurring days, themes whose year begins, events that have not ended.
 * @param from any moment of the first day; which day that is, Viet Nam says
 * @param days how many days to look at, the first one counted
 */
export function upcomingObservances<O extends Observance>(
  observances: readonly O[],
  from: Date,
  days: number,
): Occurrence<O>[] {
  const first = dayIn(from)
  const last = first + days - 1
  return observances
    .filter((observance) => observanceGap(observance) === null)
    .flatMap((observance) => occurrences(observance, first, last))
    .sort((a, b) => compare(a.from, b.from) || compare(a.observance.slug, b.observance.slug))
}

function occurrences<O extends Observance>(observance: O, first: DayNumber, last: DayNumber): Occurrence<O>[] {
  return spans(observance, first, last)
    .filter(({ begin, end }) => begin <= last && end >= first)
    .map(({ begin, end, years }) => ({ observance, from: isoDay(begin), to: isoDay(end), years }))
}

type Span = { begin: DayNumber; end: DayNumber; years: number | null }

function spans(observance: Observance, first: DayNumber, last: DayNumber): Span[] {
  const { day, from, kind, month, to, year } = observance
  if (kind === 'event') {
    const begin = dayIn(new Date(String(from)))
    return [{ begin, end: to ? dayIn(new Date(to)) : begin, years: null }]
  }
  if (kind === 'theme') {
    const begin = dayNumber(Number(year), 1, 1)
    return [{ begin, end: begin, years: null }]
  }
  const seen: Span[] = []
  for (let each = Math.max(yearOf(first), year ?? -Infinity); each <= yearOf(last); each++) {
    const begin = dayNumber(each, Number(month), Number(day))
    seen.push({ begin, end: begin, years: year ? each - year : null })
  }
  return seen
}

/** 29 February is kept on 28 February where there is none: no year goes without. */
function dayNumber(year: number, month: number, day: number): DayNumber {
  const common = new Date(Date.UTC(year, 1, 29)).getUTCMonth() !== 1
  return Date.UTC(year, month - 1, common && month === 2 && day === 29 ? 28 : day) / dayLength
}

const dayIn = (moment: Date): DayNumber => Math.floor((moment.getTime() + vietnamOffset) / dayLength)

const isoDay = (day: DayNumber): string => new Date(day * dayLength).toISOString().slice(0, 10)

const yearOf = (day: DayNumber): number => new Date(day * dayLength).getUTCFullYear()

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
