import { vietnamOffset } from '../../i18n/vietnamTime'

/** A month as `yyyy-mm`; a day as `yyyy-mm-dd`; both in Asia/Ho_Chi_Minh. */
export type Month = string
export type Day = string

/** The day it is in Viet Nam at a moment; '' for what is no moment. */
export function dayOf(moment: string | Date): Day {
  const at = new Date(moment).getTime()
  return Number.isNaN(at) ? '' : new Date(at + vietnamOffset).toISOString().slice(0, 10)
}

export const monthOf = (moment: string | Date): Month => dayOf(moment).slice(0, 7)

/** Whether a text names a month that a calendar can show. */
export const isMonth = (text: string): boolean => /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(text)

/** The month so many months later, or earlier. */
export function monthsAfter(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7)
}

/** The moments between which it is that month in Viet Nam; `until` is the first one after it. */
export const boundsOf = (month: Month): { from: Date; until: Date } => ({
  from: new Date(`${month}-01T00:00:00+07:00`),
  until: new Date(`${monthsAfter(month, 1)}-01T00:00:00+07:00`),
})

/** The weeks that a month touches, Monday first, whole: the days of its neighbours fill them up. */
export function weeksOf(month: Month): Day[][] {
  const first = new Date(`${month}-01T00:00:00Z`)
  const monday = first.getTime() - ((first.getUTCDay() + 6) % 7) * dayLength
  const last = Date.parse(`${monthsAfter(month, 1)}-01T00:00:00Z`)
  const weeks: Day[][] = []
  for (let start = monday; start < last; start += 7 * dayLength) {
    weeks.push(Array.from({ length: 7 }, (_, index) => isoDay(start + index * dayLength)))
  }
  return weeks
}

const dayLength = 24 * 60 * 60 * 1000

const isoDay = (at: number): Day => new Date(at).toISOString().slice(0, 10)
