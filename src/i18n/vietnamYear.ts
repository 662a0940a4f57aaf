import { vietnamTime } from './vietnamTime'

/** The year it is in Viet Nam at a moment. */
export const vietnamYear = (moment: string | Date): number => Number(vietnamTime(moment)?.day.slice(6))

/** The moments between which it is that year in Viet Nam; `until` is the first one after it. */
export const yearInVietnam = (year: number): { from: Date; until: Date } => ({
  from: new Date(`${year}-01-01T00:00:00+07:00`),
  until: new Date(`${year + 1}-01-01T00:00:00+07:00`),
})
