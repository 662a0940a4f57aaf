import type { PayloadRequest } from 'payload'

import { reachFailPoint } from '../../database/failPoints'
import { CodedError } from '../../errors/codedError'
import { recordAuditEvent } from '../../evidence/actions/recordAuditEvent'
import { deleteRecord } from '../../requests/productRecords'
import { openReviewsSlug } from '../records/openReviews'
import type { ReviewRunRow } from '../records/reviewRuns'
import { decide, type Command } from '../rules/decide'
import type { Fingerprints } from '../rules/reviewRun'
import { freezeFiles } from '../wording/frozenFiles'
import { readShownFiles } from '../wording/readWording'
import type { WorkflowOptions } from '../workflowOptions'
import { announce } from './announce'
import { gatherFacts } from './gatherFacts'
import { requireComplete } from './runPreflight'
import { bumpRev, languagesOf, saveRun } from './runStore'
import { waitingFor } from './waitingFor'
import { writeDecision } from './writeDecision'
import { writeEditions, type WrittenEdition } from './writeEdition'

export type ApproveInput = { run: string; fingerprints: Fingerprints; comment?: string }
export type Approved = { run: string; editions: WrittenEdition[] }

/**
 * Keeps every file of the run's wording as it is now. An orphan after a crash is harmless; a missing file after an
 * approval would not be, so this comes first, outside any transaction.
 */
export async function freezeForApproval(
  req: PayloadRequest,
  options: WorkflowOptions,
  run: ReviewRunRow,
): Promise<void> {
  if (run.state === 'open') {
    await freezeFiles(req.payload, options, await readShownFiles(req, options, run, languagesOf(run)))
  }
  await reachFailPoint('approve.mediaFrozen')
}

/**
 * Someone entitled accepts exactly this wording (design §5): signature, run, editions and what they owe to the portals in
 * one transaction. Call `freezeForApproval` before it begins; a file that is not kept by then stops the approval.
 */
export async function approve(req: PayloadRequest, options: WorkflowOptions, input: ApproveInput): Promise<Approved> {
  const facts = await gatherFacts(req, options, input.run)
  const command: Command = { verb: 'approve', fingerprints: input.fingerprints, comment: input.comment }
  const decided = decide(facts.run, command, facts, options.clock.now())
  if (!decided.ok) throw CodedError.of(decided.refusal)
  requireComplete(req, options, { languages: facts.run.languages, wording: facts.wording })
  if (decided.decision) await writeDecision(req, facts, decided.decision, input.comment)
  await reachFailPoint('approve.decisionWritten')
  await saveRun(req, facts.row, {
    endedAt: decided.completed ? options.clock.now().toISOString() : null,
    state: decided.run.state,
    step: decided.run.step,
    waitingFor: decided.completed ? '' : waitingFor(facts.run.policy, decided.run.step, facts.run.unit, facts.unitOf),
  })
  await reachFailPoint('approve.runWritten')
  const editions = decided.completed ? await writeEditions(req, options, facts) : []
  if (decided.completed) await deleteRecord(req, openReviewsSlug, { run: { equals: input.run } })
  await bumpRev(req, facts.run.collection, { id: facts.run.document, rev: facts.wording.rev })
  await recordAuditEvent(req, {
    action: decided.completed ? 'review.approved' : 'review.stepPassed',
    actor: { id: facts.person.id, name: facts.person.name, unitName: facts.person.unitName ?? '' },
    at: options.clock.now(),
    details: {
      run: input.run,
      step: facts.run.policy.steps[facts.run.step]?.key ?? '',
      languages: facts.run.languages,
      fingerprints: input.fingerprints,
      comment: input.comment ?? '',
      editions,
    },
    subject: `${facts.run.collection}:${facts.run.document}`,
    unit: facts.run.unit,
  })
  await reachFailPoint('approve.auditWritten')
  await announce(req, options, {
    ...facts,
    kind: decided.completed ? 'approved' : 'stepPassed',
    before: facts.run,
    after: decided.run,
    actor: facts.person,
    comment: input.comment ?? '',
    editions,
  })
  return { run: input.run, editions }
}
