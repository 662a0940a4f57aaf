import { languages } from '../../i18n/languages'
import type { ReviewStep } from './policy'
import { contributorId, type Contributors } from './contributors'
import type { Decision, Fingerprints, ReviewRun } from './reviewRun'

/** What a signature is measured against: the wording as it is now and who has touched it. */
export type Standing = { currentFingerprints: Fingerprints; contributors: Contributors }

type Signed = Pick<ReviewRun, 'policy' | 'decisions'>

/** Whether two sets of fingerprints name the same wordings of the same languages. */
export const sameFingerprints = (one: Fingerprints, other: Fingerprints): boolean =>
  languages.every((language) => one[language] === other[language])

/**
 * The signatures of a step that count now. At an `edit` step all do. At an `approve` step only those given to exactly the
 * present wording, and, where contributors are excluded, by people who have not touched it since: somebody who signs,
 * edits and takes the edit back has contributed although the fingerprint is the one that was signed.
 */
export function countingDecisions(run: Signed, step: ReviewStep, standing: Standing): Decision[] {
  const signed = run.decisions.filter((decision) => decision.step === step.key && decision.verb === 'approve')
  if (step.kind === 'edit') return signed
  const touched = new Set(step.excludes === 'contributors' ? standing.contributors.map(contributorId) : [])
  return signed.filter(
    ({ fingerprints, user }) => sameFingerprints(fingerprints, standing.currentFingerprints) && !touched.has(user),
  )
}

/** Whether a step has its quorum of different people. */
export function isSatisfied(run: Signed, step: ReviewStep, standing: Standing): boolean {
  return new Set(countingDecisions(run, step, standing).map(({ user }) => user)).size >= step.quorum
}

/** Index of the first step without its quorum, -1 when every step has it. */
export const firstUnsatisfied = (run: Signed, standing: Standing): number =>
  run.policy.steps.findIndex((step) => !isSatisfied(run, step, standing))

/**
 * The index of the step that a decision made now is about: the one the run waits at; or, where taking an edit back made
 * its old signatures count again, the first that is still open. Otherwise the run would wait for people who have signed.
 */
export function currentStep(run: Signed & Pick<ReviewRun, 'step'>, standing: Standing): number {
  const step = run.policy.steps[run.step]
  if (!step || !isSatisfied(run, step, standing)) return run.step
  const open = firstUnsatisfied(run, standing)
  return open === -1 ? run.step : open
}
