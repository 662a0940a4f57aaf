import type { PayloadRequest } from 'payload'

import { CodedError } from '../../errors/codedError'
import { errorMessage } from '../../errors/errorMessage'
import { languages as everyLanguage, type Language } from '../../i18n/languages'
import { readPeople } from '../people/readPeople'
import { unitResolver } from '../people/unitResolver'
import { stepEligibility } from '../rules/eligibility'
import { preflight, type Finding } from '../rules/preflight'
import type { StepReadiness } from '../rules/readiness'
import type { Wording } from '../wording/readWording'
import type { ReviewedCollection, WorkflowOptions } from '../workflowOptions'
import { contributorsOf } from './contributionStore'

type About = { languages: Language[]; submittedBy: string; wording: Wording }

/** Looks at a wording before anyone is asked to read it. @throws 422 `review.preflightFailed` with every finding */
export async function runPreflight(req: PayloadRequest, options: WorkflowOptions, about: About): Promise<Finding[]> {
  const { languages, submittedBy, wording } = about
  const reviewed = options.collections[wording.collection]
  if (!reviewed) throw new CodedError('review.unknownCollection', { params: { collection: wording.collection } })
  const people = await readPeople(req, options)
  const contributors = await contributorsOf(req, wording.collection, wording.document, languages)
  const unitOf = await unitResolver(req, options, [reviewed.policy])
  const run = { policy: reviewed.policy, unit: wording.unit, submittedBy, decisions: [] }
  const steps = reviewed.policy.steps.flatMap((_step, index) => {
    const found = stepEligibility(run, index, people, contributors, unitOf)
    return found ? [{ ...found, step: found.step.key }] : []
  })
  return refuseErrors(req, findingsIn(options, about, reviewed, steps))
}

/**
 * The same for the wording alone, before a signature: a reviewer may have taken something away, a licence may have run
 * out, a consent may have been taken back since it was submitted.
 */
export function requireComplete(
  req: PayloadRequest,
  options: WorkflowOptions,
  about: Pick<About, 'languages' | 'wording'>,
): void {
  const reviewed = options.collections[about.wording.collection]
  if (reviewed) refuseErrors(req, findingsIn(options, about, reviewed, []))
}

function findingsIn(
  options: WorkflowOptions,
  { languages, wording }: Pick<About, 'languages' | 'wording'>,
  reviewed: ReviewedCollection,
  steps: StepReadiness[],
): Finding[] {
  const laidOut = (wanted: Language[]) =>
    Object.fromEntries(wanted.map((language) => [language, wording.laidOut(language)]))
  return preflight({
    contents: laidOut(languages),
    others: laidOut(everyLanguage.filter((language) => !languages.includes(language))),
    now: options.clock.now(),
    rules: reviewed.preflight,
    steps,
  })
}

function refuseErrors(req: PayloadRequest, findings: Finding[]): Finding[] {
  const blocking = findings.filter((finding) => finding.severity === 'error')
  if (blocking.length > 0) {
    const params = { count: String(blocking.length) }
    throw new CodedError('review.preflightFailed', { data: { findings: inWords(req, findings) }, params })
  }
  return findings
}

function inWords(req: PayloadRequest, findings: Finding[]): (Finding & { message: string })[] {
  return findings.map((finding) => ({
    ...finding,
    message: errorMessage(finding.code, finding.params ?? {}, req.i18n.language),
  }))
}
