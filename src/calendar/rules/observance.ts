/** Kinds of observance. `day` comes back every year, `theme` stands over one year, `event` is dated. */
export const observanceKinds = ['day', 'theme', 'event'] as const

export type ObservanceKind = (typeof observanceKinds)[number]

/** What the calendar needs to know of an observance; a record of the collection has all of it. */
export type Observance = {
  slug: string
  kind: ObservanceKind
  /** Of a day: 1–31 and 1–12. */
  day?: number | null
  month?: number | null
  /** Of a theme: its year. Of a day: the year of what it remembers, before which it does not occur. */
  year?: number | null
  /** Of an event: its first and last day, as moments within them (ISO). No `to` means one day. */
  from?: string | null
  to?: string | null
}

export type ObservanceGap = {
  field: 'day' | 'month' | 'year' | 'from' | 'to'
  problem: 'missing' | 'noSuchDay' | 'backwards'
}

/** Whether a month ever has the day; 29 February counts. */
const everHas = (month: number, day: number): boolean =>
  Number.isInteger(day) && day >= 1 && day <= ([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0)

/** What keeps an observance from standing in a calendar; null when nothing does. */
export function observanceGap(observance: Omit<Observance, 'slug'>): ObservanceGap | null {
  const { day, from, kind, month, to, year } = observance
  if (kind === 'theme') return year ? null : { field: 'year', problem: 'missing' }
  if (kind === 'event') {
    if (!from) return { field: 'from', problem: 'missing' }
    return to && Date.parse(to) < Date.parse(from) ? { field: 'to', problem: 'backwards' } : null
  }
  if (!month) return { field: 'month', problem: 'missing' }
  if (!day) return { field: 'day', problem: 'missing' }
  return everHas(month, day) ? null : { field: 'day', problem: 'noSuchDay' }
}
