import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../errors/refusal'
import type { Language } from '../../i18n/languages'
import { currentStep } from '../rules/currentStep'
import { holdsRole, refusalFor, type UnitOf } from '../rules/eligibility'
import type { Person } from '../rules/person'
import type { Decision, Fingerprints, ReviewRun } from '../rules/reviewRun'
import type { WorkflowOptions } from '../workflowOptions'
import { gatherFacts } from './gatherFacts'
import type { VerbView } from './viewReview'

export type StepView = { key: string; kind: 'edit' | 'approve'; label: Record<Language, string> }

/** Somebody by name and home unit; '' for a unit that is not known. */
export type Colleague = { id: string; name: string; unit: string }

export type RunView = {
  id: string
  collection: string
  document: string
  languages: Language[]
  state: ReviewRun['state']
  step: StepView
  steps: (StepView & { state: 'done' | 'current' | 'waiting'; signed: (Colleague & { at: string })[] })[]
  fingerprints: Fingerprints
  decisions: {
    step: string
    verb: Decision['verb']
    at: string
    user: Colleague
    fingerprints: Fingerprints
  }[]
  submittedBy: Colleague
  submittedAt: string
  note: string
  /** For en alone: the fingerprint of the vi wording that it translates; '' otherwise. */
  translates: string
  verbs: VerbView[]
  /** Who could decide the current step, and the others of that role with the reason why they cannot. */
  eligible: { id: string; name: string }[]
  excluded: { id: string; name: string; reason: Refusal }[]
}

/** One run as its readers see it. `people` are all there are; `unitOf` may be handed in where several runs are described. */
export async function describeRun(
  req: PayloadRequest,
  options: WorkflowOptions,
  id: string,
  people: Person[],
  unitOf?: UnitOf,
): Promise<RunView> {
  const person = people.find((each) => each.id === String(req.user?.id ?? ''))
  const facts = await gatherFacts(req, options, id, { person, unitOf })
  const { contributors, row, run } = facts
  const named = (user: string) => people.find((person) => person.id === user)
  const asPerson = (user: string): Colleague => ({
    id: user,
    name: named(user)?.name ?? user,
    unit: named(user)?.unitName ?? '',
  })
  const step = currentStep(run, facts)
  const refusalOf = (person: Person) =>
    refusalFor(run, step, person, contributors, facts.unitOf, facts.currentFingerprints)
  const policyStep = run.policy.steps[step]
  const holdsStepRole = (person: Person) => policyStep !== undefined && holdsRole(run, policyStep, person, facts.unitOf)
  const holders = people.filter((person) => person.active && holdsStepRole(person))
  const judged = run.state === 'open' ? holders.map((person) => ({ person, reason: refusalOf(person) })) : []
  return {
    id: run.id,
    collection: run.collection,
    document: run.document,
    languages: run.languages,
    state: run.state,
    step: stepView(run, step),
    steps: run.policy.steps.map((step, index) => ({
      ...stepView(run, index),
      state: stepState(run, index),
      signed: run.decisions
        .filter((decision) => decision.step === step.key && decision.verb === 'approve')
        .map(({ at, user }) => ({ ...asPerson(user), at })),
    })),
    fingerprints: facts.currentFingerprints,
    decisions: run.decisions.map(({ at, fingerprints, step, user, verb }) => ({
      step,
      verb,
      at,
      user: asPerson(user),
      fingerprints,
    })),
    submittedBy: asPerson(row.submittedBy),
    submittedAt: row.submittedAt,
    note: row.note ?? '',
    translates: row.translates ?? '',
    verbs: verbsOf(run, facts.person, refusalOf(facts.person)),
    eligible: judged.filter(({ reason }) => !reason).map(({ person }) => ({ id: person.id, name: person.name })),
    excluded: judged.flatMap(({ person, reason }) => (reason ? [{ id: person.id, name: person.name, reason }] : [])),
  }
}

function stepView(run: ReviewRun, index: number): StepView {
  const step = run.policy.steps[Math.min(index, run.policy.steps.length - 1)]
  return { key: step?.key ?? '', kind: step?.kind ?? 'approve', label: step?.label ?? { vi: '', en: '' } }
}

function stepState(run: ReviewRun, index: number): 'done' | 'current' | 'waiting' {
  if (run.state === 'approved') return 'done'
  if (index === run.step && run.state === 'open') return 'current'
  return index < run.step ? 'done' : 'waiting'
}

function verbsOf(run: ReviewRun, { id }: Person, refusal: Refusal | null): VerbView[] {
  const closed: Refusal | null = run.state === 'open' ? null : { code: 'review.runClosed' }
  const reviewer = closed ?? refusal
  const submitter = closed ?? (id === run.submittedBy ? null : { code: 'review.notSubmitter' as const })
  const view = (verb: VerbView['verb'], reason: Refusal | null): VerbView => ({
    verb,
    allowed: reason === null,
    reasons: reason ? [reason] : [],
  })
  return [view('approve', reviewer), view('requestChanges', reviewer), view('recall', submitter)]
}
