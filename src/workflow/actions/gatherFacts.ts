import type { PayloadRequest } from 'payload'

import { CodedError } from '../../errors/codedError'
import { asNamed, readPeople } from '../people/readPeople'
import { unitResolver } from '../people/unitResolver'
import type { ReviewRunRow } from '../records/reviewRuns'
import type { Facts as RuleFacts } from '../rules/decide'
import type { Person } from '../rules/person'
import type { ReviewRun } from '../rules/reviewRun'
import { fingerprintsOf, readWording, type Wording } from '../wording/readWording'
import type { WorkflowOptions } from '../workflowOptions'
import { contributorsOf } from './contributionStore'
import { loadRun } from './runStore'

/** Everything a decision on a run depends on, read in one transaction. */
export type Facts = RuleFacts & { row: ReviewRunRow; run: ReviewRun; wording: Wording; submitter?: Person }

/**
 * Reads the run, the wording as it is now, who is asking and who contributed. 404 when there is no such run.
 * @param known what the caller has read already, for instance for many runs at once
 */
export async function gatherFacts(
  req: PayloadRequest,
  options: WorkflowOptions,
  runId: string,
  known: Partial<Pick<Facts, 'person' | 'unitOf'>> = {},
): Promise<Facts> {
  const loaded = await loadRun(req, runId)
  if (!loaded) throw new CodedError('payload.notFound')
  const { row, run } = loaded
  const wording = await readWording(req, options, run.collection, run.document)
  if (!wording) throw new CodedError('payload.notFound')
  const contributions = await contributorsOf(req, run.collection, run.document, run.languages)
  return {
    row,
    run,
    wording,
    contributors: contributions.map(({ at, user }) => ({ at, user })),
    currentFingerprints: fingerprintsOf(wording, run.languages),
    ...(known.person ? { person: known.person } : await readBoth(req, options, run)),
    unitOf: known.unitOf ?? (await unitResolver(req, options, [run.policy])),
  }
}

/** Who asks and who submitted, in one reading. */
async function readBoth(
  req: PayloadRequest,
  options: WorkflowOptions,
  { submittedBy }: ReviewRun,
): Promise<{ person: Person; submitter: Person }> {
  const asking = String(req.user?.id ?? '')
  const people = await readPeople(req, options, [...new Set([asking, submittedBy])].filter(Boolean))
  return { person: asNamed(people, asking), submitter: asNamed(people, submittedBy) }
}
