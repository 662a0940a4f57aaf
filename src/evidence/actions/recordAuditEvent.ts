import type { PayloadRequest } from 'payload'

import { createRecord } from '../../requests/productRecords'
import { auditEventsSlug } from '../records/auditEvents'
import { auditHash, type AuditAction, type AuditEvent } from '../rules/auditEvent'

type AuditEventInput = {
  subject: string
  /** The owning unit's id, so that its members may read the trail. */
  unit: string
  action: AuditAction
  actor: { id: string; name: string; unitName: string }
  at: Date
  details: Record<string, unknown>
}

/** Appends one event to its subject's chain, in the caller's transaction: it stands exactly when what it tells of stands. */
export async function recordAuditEvent(req: PayloadRequest, input: AuditEventInput): Promise<void> {
  const newest = await req.payload.db.find<{ seq: number; hash: string } & { id: string }>({
    collection: auditEventsSlug,
    limit: 1,
    pagination: false,
    req,
    sort: '-seq',
    where: { subject: { equals: input.subject } },
  })
  const previous = newest.docs[0]
  const event: AuditEvent = {
    subject: input.subject,
    seq: (previous?.seq ?? 0) + 1,
    action: input.action,
    actor: input.actor.id,
    actorName: input.actor.name,
    actorUnit: input.actor.unitName,
    at: input.at.toISOString(),
    details: input.details,
    previousHash: previous?.hash ?? '',
  }
  await createRecord(req, auditEventsSlug, {
    ...event,
    unit: input.unit,
    key: `${event.subject}:${event.seq}`,
    details: JSON.stringify(event.details),
    hash: auditHash(event),
  })
}
