import type { Language } from '../../i18n/languages'
import type { ReviewReply } from './reviewReply'
import type { Verb } from './verbButtons'

const routes = { approve: 'approve', requestChanges: 'request-changes', recall: 'recall' } as const

type Decision = {
  /** The languages that the act is about. */
  about: readonly Language[]
  languages: ReviewReply['languages']
  path: string
  text: string
  verb: Verb
}

/** What is posted for a verb: it names the fingerprint of every language it is about (design §10). */
export function decisionRequest({ about, languages, path, text, verb }: Decision): { path: string; body: object } {
  const said = text.trim()
  const fingerprints = Object.fromEntries(about.map((language) => [language, languages[language].fingerprint]))
  if (verb === 'submit') {
    return { path: `${path}/submit`, body: { languages: [...about], fingerprints, ...(said ? { note: said } : {}) } }
  }
  const url = `/review/runs/${runOf({ about, languages })?.id ?? ''}/${routes[verb]}`
  if (verb === 'recall') return { path: url, body: said ? { reason: said } : {} }
  if (verb === 'requestChanges') return { path: url, body: { fingerprints, reason: said } }
  return { path: url, body: { fingerprints, ...(said ? { comment: said } : {}) } }
}

const runOf = ({ about, languages }: Pick<Decision, 'about' | 'languages'>) =>
  about.map((language) => languages[language].review).find((run) => run !== null)

type NumberedEdition = { language: Language; number: number }

export type Outcome = { verb: Verb; about: readonly Language[]; submitter: string; editions: NumberedEdition[] }

/** What came of it, as the answer tells. */
export function outcomeOf(
  verb: Verb,
  about: readonly Language[],
  languages: ReviewReply['languages'],
  answer: unknown,
): Outcome {
  const editions = (answer as { editions?: NumberedEdition[] } | null)?.editions ?? []
  return { verb, about, submitter: runOf({ about, languages })?.submittedBy.name ?? '', editions }
}
