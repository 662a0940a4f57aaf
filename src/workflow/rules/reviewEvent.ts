import type { Language } from '../../i18n/languages'
import { currentStep } from './currentStep'
import type { Facts } from './decide'
import { eligibleFor } from './eligibility'
import type { Person } from './person'
import type { ReviewRun } from './reviewRun'

export type NamedPerson = { id: string; name: string; unitName: string }

export type EventStep = { key: string; kind: 'edit' | 'approve'; label: Record<Language, string> }

export type ReviewEventKind = 'submitted' | 'stepPassed' | 'approved' | 'changesRequested' | 'recalled'

/** What a review verb did, as those who listen are told in its transaction. */
export type ReviewEvent = {
  kind: ReviewEventKind
  run: string
  collection: string
  document: string
  /** The owning unit's id; '' where documents belong to no unit. */
  unit: string
  title: string
  languages: Language[]
  actor: NamedPerson
  submittedBy: NamedPerson
  /** The note, comment or reason that was given; '' for none. */
  comment: string
  /** The step at which it happened; null at a submission. */
  step: EventStep | null
  /** Ids of those who have decided that step. */
  signed: string[]
  /** The step that waits now and the ids of those who could decide it; null when the run has ended. */
  waiting: (EventStep & { round: number; people: string[] }) | null
  /** Labels of the fields that differ from the newest edition; null before the first one, and where nobody decides next. */
  changed: Record<Language, string[]> | null
  editions: { id: string; language: Language; number: number }[]
}

export type EventFacts = Pick<Facts, 'contributors' | 'currentFingerprints' | 'unitOf'> & {
  /** The run before the verb; null at a submission. */
  before: ReviewRun | null
  /** The run after it. */
  after: ReviewRun
  people: readonly Person[]
}

/** Where the run was and where it stands now, and who could take it on. Pure. */
export function standingOf({
  after,
  before,
  contributors,
  currentFingerprints,
  people,
  unitOf,
}: EventFacts): Pick<ReviewEvent, 'signed' | 'step' | 'waiting'> {
  const at = before ? currentStep(before, { contributors, currentFingerprints }) : -1
  const step = stepAt(after, at)
  const decided = after.decisions.filter((decision) => decision.step === step?.key)
  const next = after.state === 'open' ? stepAt(after, after.step) : null
  const eligible = next ? eligibleFor(after, after.step, people, contributors, unitOf, currentFingerprints) : []
  return {
    step,
    signed: decided.map(({ user }) => user),
    // Every decision makes it another round, so that a step that is waited for again is told from the first time.
    waiting: next && { ...next, round: after.decisions.length, people: eligible.map(({ id }) => id) },
  }
}

function stepAt(run: ReviewRun, index: number): EventStep | null {
  const step = run.policy.steps[index]
  return step ? { key: step.key, kind: step.kind, label: { vi: step.label.vi, en: step.label.en } } : null
}
