const vietnamOffset = 7 * 60 * 60 * 1000

/** The calendar day of an instant in Asia/Ho_Chi_Minh (UTC+7, no summer time) as `yyyy-MM-dd`; '' for what is no date. */
export function localDay(instant: Date | string): string {
  const time = new Date(instant).getTime()
  return Number.isNaN(time) ? '' : new Date(time + vietnamOffset).toISOString().slice(0, 10)
}

/** The same day as people write it: `dd/MM/yyyy`. */
export const writtenDay = (instant: Date | string): string => localDay(instant).split('-').reverse().join('/')
