import type { DeliveryText } from '../../i18n/deliveryTexts'

const exact: Record<string, DeliveryText> = {
  accepted: 'accepted_means',
  'accepted.receiptDiffers': 'receiptDiffers_means',
  'accepted.alreadyThere': 'alreadyThere_means',
  'http.409.newer': 'newerThere_means',
  'http.409': 'rejected_means',
  'http.410': 'gone_means',
  'http.429': 'throttled_means',
  // Without a Retry-After, or with one that nobody understands, it is a fault like any other.
  'http.503': 'retry_means',
  'http.408': 'retry_means',
  'http.425': 'retry_means',
  'failure.timeout': 'timeout_means',
  'failure.replyTooLarge': 'replyTooLarge_means',
  'failure.tls': 'configuration_means',
  'failure.addressBlocked': 'configuration_means',
  'failure.secretUnreadable': 'configuration_means',
  'check.asExpected': 'asExpected_means',
  'check.missing': 'missing_means',
  'check.extra': 'extra_means',
  'check.stale': 'stale_means',
  'check.altered': 'altered_means',
  'check.newer': 'newer_means',
  'check.unreachable': 'unreachable_means',
}

/** Which sentence says how a reply was understood, from the code an attempt keeps; `null` for a code we have no words for. */
export function meaningOf(code: string): DeliveryText | null {
  const known = exact[code]
  if (known) return known
  if (code.startsWith('failure.')) return 'failure_means'
  if (/^http\.(401|403|404|405|3\d\d)$/.test(code)) return 'configuration_means'
  if (/^http\.5\d\d$/.test(code)) return 'retry_means'
  if (/^http\.4\d\d$/.test(code)) return 'rejected_means'
  return null
}
