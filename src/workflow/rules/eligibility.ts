import type { Refusal } from '../../errors/refusal'
import type { Language } from '../../i18n/languages'
import { vietnamTime } from '../../i18n/vietnamTime'
import { contributorId, type Contributors } from './contributors'
import { sameFingerprints } from './currentStep'
import type { Person } from './person'
import type { ReviewStep, StepApprovers } from './policy'
import type { Fingerprints, ReviewRun } from './reviewRun'

/** Says which unit (id) a step's approvers belong to for a document of the given unit; `undefined` where there is none. */
export type UnitOf = (unit: StepApprovers['unit'], run: { unit: string }) => string | undefined

/** What eligibility depends on; before a run exists it is the run that would be opened, with no decisions. */
export type RunInQuestion = Pick<ReviewRun, 'policy' | 'unit' | 'submittedBy' | 'decisions'>

/** Whether the person is active and holds the step's role in the step's unit. */
export function holdsRole(run: Pick<ReviewRun, 'unit'>, step: ReviewStep, person: Person, unitOf: UnitOf): boolean {
  const unit = unitOf(step.approvers.unit, run)
  if (!person.active || unit === undefined) return false
  return person.memberships.some((each) => each.unit === unit && each.roles.includes(step.approvers.role))
}

/**
 * Why this person cannot decide this step; `null` when they can (design §5). Administrators have no way round it.
 * Nobody gives two steps of a run, and nobody counts twice in one: only somebody whose own signature on an `approve` step
 * was voided by a later edit signs that step again.
 * @param current the wording as it is now; without it a signature of the same `approve` step is taken to be void
 */
export function refusalFor(
  run: RunInQuestion,
  stepIndex: number,
  person: Person,
  contributors: Contributors,
  unitOf: UnitOf,
  current?: Fingerprints,
): Refusal | null {
  const step = run.policy.steps[stepIndex]
  const params = { person: person.name }
  if (!step) return { code: 'review.notEligible', params }
  if (hasDecided(run, step, person, current)) return { code: 'review.alreadyDecided', params }
  if (person.id === run.submittedBy) return { code: 'review.author', params }
  if (step.excludes === 'contributors') {
    const contributed = contributors.filter((each) => contributorId(each) === person.id)
    if (contributed.length > 0) return { code: 'review.contributor', params: { ...params, ...lastTime(contributed) } }
  }
  return holdsRole(run, step, person, unitOf) ? null : { code: 'review.notEligible', params }
}

function hasDecided(run: RunInQuestion, step: ReviewStep, person: Person, current: Fingerprints | undefined): boolean {
  return run.decisions.some((decision) => {
    if (decision.user !== person.id) return false
    if (decision.step !== step.key || step.kind === 'edit') return true
    return current !== undefined && sameFingerprints(decision.fingerprints, current)
  })
}

/** The day of the last change, as both languages of the message put it into their sentence; empty where it is not known. */
function lastTime(contributed: Contributors): { whenVi: string; whenEn: string } {
  const times = contributed.flatMap((each) => (typeof each === 'string' ? [] : [each.at])).sort()
  const day = vietnamTime(times.at(-1) ?? '')?.day
  return day ? { whenVi: ` ngày ${day}`, whenEn: ` on ${day}` } : { whenVi: '', whenEn: '' }
}

export type StepEligibility = {
  step: ReviewStep
  label: Record<Language, string>
  /** How many different people the step needs. */
  needed: number
  eligible: Person[]
  /** Those who hold the role and still may not decide, each with the reason. */
  excluded: { person: Person; refusal: Refusal }[]
}

/** Who could decide a step now, and who of that role could not, and why. */
export function stepEligibility(
  run: RunInQuestion,
  stepIndex: number,
  people: readonly Person[],
  contributors: Contributors,
  unitOf: UnitOf,
  current?: Fingerprints,
): StepEligibility | null {
  const step = run.policy.steps[stepIndex]
  if (!step) return null
  const found: StepEligibility = { step, label: step.label, needed: step.quorum, eligible: [], excluded: [] }
  for (const person of people.filter((each) => holdsRole(run, step, each, unitOf))) {
    const refusal = refusalFor(run, stepIndex, person, contributors, unitOf, current)
    if (refusal) found.excluded.push({ person, refusal })
    else found.eligible.push(person)
  }
  return found
}

/** The people who could decide a step now. */
export const eligibleFor = (...args: Parameters<typeof stepEligibility>): Person[] =>
  stepEligibility(...args)?.eligible ?? []
