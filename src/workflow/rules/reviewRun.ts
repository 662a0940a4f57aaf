import type { Language } from '../../i18n/languages'
import type { ReviewPolicy } from './policy'

/** The wording of each language that something is about: sha256 hex of its canonical text. */
export type Fingerprints = Partial<Record<Language, string>>

/** One signature, or one request for changes. `step` is the step's key, `at` is ISO. */
export type Decision = {
  step: string
  user: string
  verb: 'approve' | 'requestChanges'
  fingerprints: Fingerprints
  at: string
}

export const runStates = ['open', 'approved', 'returned', 'recalled'] as const

/** One pass of one document, in one or more languages, through the steps of a policy (design §2). */
export type ReviewRun = {
  id: string
  collection: string
  document: string
  /** The owning unit's id; '' where documents belong to no unit. */
  unit: string
  languages: Language[]
  /** The copy taken when the run started: a running review keeps its rules. */
  policy: ReviewPolicy
  state: (typeof runStates)[number]
  /** Index of the step that is waited for. */
  step: number
  submittedBy: string
  submittedFingerprints: Fingerprints
  /** In the order in which they were made. */
  decisions: Decision[]
}
