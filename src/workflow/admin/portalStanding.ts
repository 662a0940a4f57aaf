import type { Mark } from '../../admin/StateMark'
import { deliveryTexts } from '../../i18n/deliveryTexts'
import { fillText } from '../../i18n/fillText'
import type { Language } from '../../i18n/languages'
import { vietnamTime } from '../../i18n/vietnamTime'
import type { PortalReply } from './reviewReply'

/** How a portal is, in a word with a mark: switched off, paused, waiting, in trouble, well. */
export function portalStanding(portal: PortalReply, now: Date, language: Language): Mark & { word: string } {
  const words = deliveryTexts[language]
  if (portal.enabled === false) return { tone: 'grey', shape: 'cross', word: words.disabled }
  if (portal.paused) return { tone: 'grey', shape: 'clock', word: words.paused }
  const until = portal.retryAfterUntil ? new Date(portal.retryAfterUntil) : null
  if (until && until > now) {
    const when = vietnamTime(until)?.time ?? ''
    return { tone: 'amber', shape: 'clock', word: fillText(words.waiting, { when }) }
  }
  if (portal.health) return { tone: 'red', shape: 'cross', word: words.troubled }
  return { tone: 'green', shape: 'check', word: words.healthy }
}
