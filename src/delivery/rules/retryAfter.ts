const shortest = 1000
const longest = 24 * 60 * 60 * 1000

/**
 * The moment a portal asks us to wait for: RFC 9110 §10.2.3, seconds or an HTTP date, kept within 1 s … 24 h from now.
 * Null when there is no header or it cannot be understood.
 */
export function retryAfter(header: string | undefined, now: Date): Date | null {
  const text = header?.trim()
  if (!text) return null
  const asked = /^\d+$/.test(text) ? Number(text) * 1000 : httpDate(text) - now.getTime()
  if (Number.isNaN(asked)) return null
  return new Date(now.getTime() + Math.min(Math.max(asked, shortest), longest))
}

/** Only the forms that HTTP knows: each has a month by name. `Date` alone would also read "-5" as a year. */
function httpDate(text: string): number {
  return /^[A-Za-z]{3,9},? .*[A-Za-z]{3}.*\d/.test(text) ? Date.parse(text) : Number.NaN
}
