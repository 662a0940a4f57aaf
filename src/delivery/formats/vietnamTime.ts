const offset = 7 * 60 * 60 * 1000

/** RFC 3339 at +07:00 to the second: Asia/Ho_Chi_Minh keeps that offset all year. */
export function vietnamTime(moment: Date): string {
  return `${new Date(moment.getTime() + offset).toISOString().slice(0, 19)}+07:00`
}
