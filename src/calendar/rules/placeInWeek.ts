import type { Day } from './month'

/** From its first day to its last; both are part of it. */
export type Span = { from: Day; to: Day }

/** Where an entry lies in a week: columns 1 to 7, and whether it reaches beyond them. */
export type Placed<Entry extends Span> = { entry: Entry; first: number; last: number; before: boolean; after: boolean }

/** The entries that touch a week, the earliest first, of those the longest: so bars fit under each other. */
export function placeInWeek<Entry extends Span>(week: readonly Day[], entries: readonly Entry[]): Placed<Entry>[] {
  const [monday = '', sunday = ''] = [week[0], week.at(-1)]
  return entries
    .filter(({ from, to }) => from <= sunday && to >= monday)
    .map((entry) => ({
      entry,
      first: entry.from < monday ? 1 : week.indexOf(entry.from) + 1,
      last: entry.to > sunday ? week.length : week.indexOf(entry.to) + 1,
      before: entry.from < monday,
      after: entry.to > sunday,
    }))
    .sort((one, other) => one.first - other.first || other.last - one.last)
}
