import type { Refusal } from '../../errors/refusal'
import type { Contributors } from './contributors'
import { currentStep, firstUnsatisfied, isSatisfied, sameFingerprints } from './currentStep'
import { holdsRole, refusalFor, type UnitOf } from './eligibility'
import type { Person } from './person'
import type { Decision, Fingerprints, ReviewRun } from './reviewRun'

/** What a decision depends on besides the run, all read in one transaction. */
export type Facts = {
  person: Person
  /** Everyone who changed the run's languages or a shared field since the last edition. */
  contributors: Contributors
  /** The wording as it is now, for exactly the run's languages. */
  currentFingerprints: Fingerprints
  unitOf: UnitOf
}

export type Command =
  | { verb: 'approve'; fingerprints: Fingerprints; comment?: string }
  | { verb: 'requestChanges'; fingerprints: Fingerprints; reason: string }
  | { verb: 'recall'; reason?: string }

export type Decided = { ok: true; run: ReviewRun; decision?: Decision; completed: boolean }
export type Refused = { ok: false; refusal: Refusal }

/**
 * Answers what a command does to a run. Pure: the same input gives the same answer, nothing is sent or saved, the given
 * run is not touched. `completed` means that every step has its quorum for the present wording: editions follow.
 */
export function decide(run: ReviewRun, command: Command, facts: Facts, now: Date): Decided | Refused {
  if (run.state !== 'open') return refused({ code: 'review.runClosed', data: { state: run.state } })
  switch (command.verb) {
    case 'approve':
      return approve(run, command, facts, now)
    case 'requestChanges':
      return requestChanges(run, command, facts, now)
    case 'recall':
      return recall(run, facts)
    default:
      return command satisfies never
  }
}

function approve(run: ReviewRun, command: Command & { verb: 'approve' }, facts: Facts, now: Date): Decided | Refused {
  const step = currentStep(run, facts)
  const refusal =
    languageRefusal(run, command.fingerprints) ??
    reviewerRefusal(run, step, facts) ??
    wordingRefusal(command.fingerprints, facts)
  if (refusal) return refused(refusal)
  const decision = signature(run, step, command, facts, now)
  const signed = { ...run, decisions: [...run.decisions, decision] }
  const next = firstUnsatisfied(signed, facts)
  if (next !== -1) return { ok: true, run: { ...signed, step: next }, decision, completed: false }
  return {
    ok: true,
    run: { ...signed, state: 'approved', step: run.policy.steps.length - 1 },
    decision,
    completed: true,
  }
}

function requestChanges(
  run: ReviewRun,
  command: Command & { verb: 'requestChanges' },
  facts: Facts,
  now: Date,
): Decided | Refused {
  const step = currentStep(run, facts)
  const refusal =
    languageRefusal(run, command.fingerprints) ??
    reviewerRefusal(run, step, facts) ??
    (isBlank(command.reason) ? ({ code: 'review.reasonMissing' } as const) : null) ??
    wordingRefusal(command.fingerprints, facts)
  if (refusal) return refused(refusal)
  const decision = signature(run, step, command, facts, now)
  const decisions = [...run.decisions, decision]
  return { ok: true, run: { ...run, decisions, state: 'returned', step }, decision, completed: false }
}

/** Whoever submitted takes it back, whatever has happened to the wording since: so every open run can end. */
function recall(run: ReviewRun, { person }: Facts): Decided | Refused {
  if (person.id !== run.submittedBy) return refused({ code: 'review.notSubmitter', params: { person: person.name } })
  return { ok: true, run: { ...run, state: 'recalled' }, completed: false }
}

const refused = (refusal: Refusal): Refused => ({ ok: false, refusal })

// A client that is not typed can leave the reason out.
const isBlank = (reason: string | undefined): boolean => (reason ?? '').trim() === ''

/** A decision names exactly the languages of the run, no more and no fewer. */
function languageRefusal(run: ReviewRun, fingerprints: Fingerprints): Refusal | null {
  const named = Object.entries(fingerprints).flatMap(([language, value]) => (value === undefined ? [] : [language]))
  const exact = named.length === run.languages.length && run.languages.every((language) => named.includes(language))
  return exact ? null : { code: 'review.languageMismatch', params: { languages: run.languages.join(', ') } }
}

/**
 * Somebody entitled to a step that others have passed meanwhile is told that, and not that they lack the role. Where the
 * state moved, the refusal says where the run stands now (design §10).
 */
function reviewerRefusal(run: ReviewRun, stepIndex: number, facts: Facts): Refusal | null {
  const { contributors, currentFingerprints, person, unitOf } = facts
  const data = { state: run.state, step: run.policy.steps[stepIndex]?.key ?? '' }
  const refusal = refusalFor(run, stepIndex, person, contributors, unitOf, currentFingerprints)
  if (refusal?.code === 'review.alreadyDecided') return { ...refusal, data }
  if (refusal?.code !== 'review.notEligible') return refusal
  const passed = run.policy.steps.slice(0, stepIndex).filter((step) => isSatisfied(run, step, facts))
  return passed.some((step) => holdsRole(run, step, person, unitOf)) ? { code: 'review.stepPassed', data } : refusal
}

function wordingRefusal(fingerprints: Fingerprints, { currentFingerprints }: Facts): Refusal | null {
  if (sameFingerprints(fingerprints, currentFingerprints)) return null
  return { code: 'review.fingerprintMoved', data: { current: currentFingerprints } }
}

function signature(
  run: ReviewRun,
  stepIndex: number,
  { fingerprints, verb }: Command & { verb: Decision['verb'] },
  { person }: Facts,
  now: Date,
): Decision {
  const step = run.policy.steps[stepIndex]?.key ?? ''
  return { step, user: person.id, verb, fingerprints: { ...fingerprints }, at: now.toISOString() }
}
