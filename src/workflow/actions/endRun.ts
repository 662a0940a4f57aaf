import type { PayloadRequest } from 'payload'

import { reachFailPoint } from '../../database/failPoints'
import { CodedError } from '../../errors/codedError'
import { recordAuditEvent } from '../../evidence/actions/recordAuditEvent'
import type { AuditAction } from '../../evidence/rules/auditEvent'
import { deleteRecord } from '../../requests/productRecords'
import { openReviewsSlug } from '../records/openReviews'
import { decide, type Command } from '../rules/decide'
import type { WorkflowOptions } from '../workflowOptions'
import { announce } from './announce'
import { gatherFacts } from './gatherFacts'
import { bumpRev, saveRun } from './runStore'
import { writeDecision } from './writeDecision'

/** What requestChanges and recall share: the run ends without an edition, and the document is free again. */
export async function endRun(
  req: PayloadRequest,
  options: WorkflowOptions,
  input: { run: string; command: Exclude<Command, { verb: 'approve' }>; action: AuditAction },
): Promise<{ run: string }> {
  const facts = await gatherFacts(req, options, input.run)
  const now = options.clock.now()
  const decided = decide(facts.run, input.command, facts, now)
  if (!decided.ok) throw CodedError.of(decided.refusal)
  const reason = input.command.reason?.trim() ?? ''
  if (decided.decision) await writeDecision(req, facts, decided.decision, reason)
  await saveRun(req, facts.row, { state: decided.run.state, waitingFor: '', endedAt: now.toISOString(), reason })
  if (input.command.verb === 'requestChanges') await reachFailPoint('requestChanges.runWritten')
  await deleteRecord(req, openReviewsSlug, { run: { equals: input.run } })
  await bumpRev(req, facts.run.collection, { id: facts.run.document, rev: facts.wording.rev })
  await recordAuditEvent(req, {
    action: input.action,
    actor: { id: facts.person.id, name: facts.person.name, unitName: facts.person.unitName ?? '' },
    at: now,
    details: {
      run: input.run,
      step: facts.run.policy.steps[facts.run.step]?.key ?? '',
      languages: facts.run.languages,
      fingerprints: facts.currentFingerprints,
      comment: reason,
    },
    subject: `${facts.run.collection}:${facts.run.document}`,
    unit: facts.run.unit,
  })
  await announce(req, options, {
    ...facts,
    kind: input.command.verb === 'recall' ? 'recalled' : 'changesRequested',
    before: facts.run,
    after: decided.run,
    actor: facts.person,
    comment: reason,
  })
  return { run: input.run }
}
