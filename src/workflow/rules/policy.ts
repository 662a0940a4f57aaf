import { languages, type Language } from '../../i18n/languages'

/** Who decides a step: a role held in the owning unit, in the lead department, or in the unit with this slug. */
export type StepApprovers = { role: string; unit: 'own' | 'lead' | (string & {}) }

export type ReviewStep = {
  key: string
  label: Record<Language, string>
  /** `edit`: the reviewer may change the text and passes it on; `approve`: accepts exactly this wording. */
  kind: 'edit' | 'approve'
  approvers: StepApprovers
  /** How many different people must say yes. */
  quorum: number
  /** Who may not decide it: who submitted, or that person and everyone who changed the wording. */
  excludes: 'author' | 'contributors'
  /** Working hours until somebody is reminded. */
  dueHours?: number
}

export type ReviewPolicy = {
  slug: string
  /** `each`: one language a run; `together`: all languages in one run. */
  languages: 'each' | 'together'
  /** The roles in the owning unit that may submit. */
  authors: string[]
  steps: ReviewStep[]
}

export type ReviewStepInput = Omit<ReviewStep, 'quorum' | 'excludes'> & {
  /** @default 1 */
  quorum?: number
  /** @default 'author' at an `edit` step, 'contributors' at an `approve` step */
  excludes?: ReviewStep['excludes']
}

export type ReviewPolicyInput = Omit<ReviewPolicy, 'steps'> & { steps: ReviewStepInput[] }

const wordPattern = /^[a-zA-Z][a-zA-Z0-9-]*$/

/**
 * Fills in the defaults, checks the whole policy and freezes a copy of it (design §5).
 * @throws one Error that lists every problem
 */
export function defineReviewPolicy(input: ReviewPolicyInput): ReviewPolicy {
  const steps = input.steps.map(withDefaults)
  const problems = [
    ...policyProblems(input),
    ...steps.flatMap((step, index) => stepProblems(step).map((problem) => `steps[${index}]: ${problem}`)),
    ...lastStepProblems(steps.at(-1)),
  ]
  if (problems.length > 0) throw new Error(`Review policy “${input.slug}”: ${problems.join('; ')}`)
  return frozen({ slug: input.slug, languages: input.languages, authors: [...input.authors], steps })
}

function withDefaults(step: ReviewStepInput): ReviewStep {
  return {
    ...step,
    label: { ...step.label },
    approvers: { ...step.approvers },
    quorum: step.quorum ?? 1,
    excludes: step.excludes ?? (step.kind === 'edit' ? 'author' : 'contributors'),
  }
}

function policyProblems({ authors, languages: mode, slug, steps }: ReviewPolicyInput): string[] {
  const problems: string[] = []
  if (!wordPattern.test(slug)) problems.push('slug: letters, digits and hyphens')
  if (mode !== 'each' && mode !== 'together') problems.push('languages: each or together')
  if (authors.length === 0 || authors.some((role) => !role)) problems.push('authors: name at least one role')
  if (steps.length === 0) problems.push('steps: at least one')
  const keys = steps.map((step) => step.key)
  const repeated = keys.filter((key, index) => keys.indexOf(key) !== index)
  if (repeated.length > 0) problems.push(`steps: the key ${repeated.join(', ')} is there twice`)
  return problems
}

function stepProblems({ approvers, dueHours, excludes, key, kind, label, quorum }: ReviewStep): string[] {
  const problems: string[] = []
  if (!wordPattern.test(key)) problems.push('key: letters, digits and hyphens')
  if (languages.some((language) => !label[language])) problems.push('label: a text in every language')
  if (kind !== 'edit' && kind !== 'approve') problems.push('kind: edit or approve')
  if (!approvers.role) problems.push('approvers.role: name a role')
  if (!approvers.unit) problems.push('approvers.unit: own, lead or the slug of a unit')
  if (!Number.isInteger(quorum) || quorum < 1) problems.push('quorum: a whole number from 1')
  if (excludes !== 'author' && excludes !== 'contributors') problems.push('excludes: author or contributors')
  if (dueHours !== undefined && !(dueHours > 0)) problems.push('dueHours: more than 0')
  return problems
}

/** What leaves was accepted, as it stands, by somebody who did not touch it. */
function lastStepProblems(last: ReviewStep | undefined): string[] {
  if (!last) return []
  const problems: string[] = []
  if (last.kind !== 'approve') problems.push('the last step must be of the kind approve')
  if (last.excludes !== 'contributors') problems.push('the last step must exclude contributors')
  return problems
}

function frozen(policy: ReviewPolicy): ReviewPolicy {
  for (const step of policy.steps) {
    Object.freeze(step.label)
    Object.freeze(step.approvers)
    Object.freeze(step)
  }
  Object.freeze(policy.authors)
  Object.freeze(policy.steps)
  return Object.freeze(policy)
}
