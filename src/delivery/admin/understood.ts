import { deliveryTexts } from '../../i18n/deliveryTexts'
import { fillText } from '../../i18n/fillText'
import type { Language } from '../../i18n/languages'
import { vietnamTime } from '../../i18n/vietnamTime'
import type { DeliveryAttempt } from '../records/deliveryAttempts'
import { retryAfter } from '../rules/retryAfter'
import { headersOf } from './headersOf'
import { meaningOf } from './meaningOf'

/**
 * How the answer to one attempt was understood, in one line: `503 → thử lại lúc 10:05 theo Retry-After`.
 * @param next when the delivery is tried next, for the attempt after which it waits (ISO); null for all others
 */
export function understood(
  attempt: Pick<DeliveryAttempt, 'at' | 'code' | 'replyHeaders' | 'status'>,
  next: string | null,
  language: Language,
): string {
  const words = deliveryTexts[language]
  const { at, code, replyHeaders, status } = attempt
  const asked = code === 'http.429' || code === 'http.503' ? headersOf(replyHeaders)['retry-after'] : undefined
  const until = retryAfter(asked, new Date(at))
  const answer = status === 0 ? words.noReply : String(status)
  if (until) return `${answer} → ${fillText(words.waitsForPortal, { when: clock(until, at) })}`
  const meaning = meaningOf(code)
  const said = `${answer} → ${meaning ? words[meaning] : code}`
  return next ? `${said} (${fillText(words.nextAt, { when: clock(next, at) })})` : said
}

/** The time of day, with the day where it is another one than that of the attempt. */
function clock(moment: string | Date, from: string): string {
  const then = vietnamTime(moment)
  if (!then) return ''
  return then.day === vietnamTime(from)?.day ? then.time : `${then.time} ${then.day}`
}
