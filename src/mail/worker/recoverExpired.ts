import { reachFailPoint } from '../../database/failPoints'
import { afterDeath } from '../rules/afterHandOver'
import type { MailContext } from './mailContext'
import { findMessages, underLease, writeStanding } from './messageRows'

/** Mails whose worker died while sending: sent where the receipt says so, else once more (rules/afterHandOver.ts). */
export async function recoverExpired({ carrier, log, payload }: MailContext, now: Date): Promise<void> {
  const expired = { leaseUntil: { less_than_equal: now.toISOString() } }
  const rows = await findMessages(payload, [{ state: { equals: 'sending' } }, expired], {
    limit: 100,
    sort: 'leaseUntil',
  })
  for (const row of rows) {
    const standing = afterDeath(row, carrier.evidenceOf(row.messageId), now)
    const written = await writeStanding(payload, [...underLease(row), expired], standing, now)
    if (!written) continue
    if (written.state === 'sent') carrier.dropReceipt(row.messageId)
    log.warn({ message: row.id, state: written.state, uncertain: written.uncertain }, 'lease ended while sending')
    await reachFailPoint('mail.recovered')
  }
}
