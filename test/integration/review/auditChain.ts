import type { Payload } from 'payload'

import type { Newsroom } from '../../helpers/newsroom'
import type { AuditEvent } from '../../../src/evidence/rules/auditEvent'

type StoredEvent = Omit<AuditEvent, 'details'> & { id: string; details: string; hash: string }

/** The stored audit events of one article, in order, as they were hashed. */
export const auditChain = ({ payload }: Newsroom, article: string): Promise<(AuditEvent & { hash: string })[]> =>
  storedChain(payload, `articles:${article}`)

/** The same of any subject. */
export async function storedChain(payload: Payload, subject: string): Promise<(AuditEvent & { hash: string })[]> {
  const found = await payload.db.find<StoredEvent>({
    collection: 'audit-events',
    limit: 0,
    pagination: false,
    sort: 'seq',
    where: { subject: { equals: subject } },
  })
  return found.docs.map(
    ({
      action,
      actor,
      actorName,
      actorUnit,
      at,
      details,
      hash,
      previousHash,
      seq,
      subject,
    }): AuditEvent & { hash: string } => ({
      action,
      actor,
      actorName,
      actorUnit,
      at: new Date(at).toISOString(),
      details: JSON.parse(details),
      hash,
      previousHash: previousHash ?? '',
      seq,
      subject,
    }),
  )
}
