import type { PayloadRequest } from 'payload'

import { reachFailPoint } from '../../database/failPoints'
import type { AuditAction } from '../rules/auditEvent'
import { actingPerson } from './actingPerson'
import { recordAuditEvent } from './recordAuditEvent'

export type Act = { action: AuditAction; subject: string; details: Record<string, unknown>; at: Date }

/** Writes down an act of whoever makes the request, in its transaction. It belongs to no unit: who reads all reads it. */
export async function recordAct(req: PayloadRequest, act: Act): Promise<void> {
  await recordAuditEvent(req, { ...act, actor: await actingPerson(req), unit: '' })
  await reachFailPoint('administer.eventWritten')
}
