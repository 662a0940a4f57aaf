import type { Language } from '../../i18n/languages'
import type { LanguageReply, ReviewReply } from './reviewReply'
import type { Verb } from './verbButtons'

const routes = { approve: 'approve', requestChanges: 'request-changes', recall: 'recall' } as const

type About = { languages: ReviewReply['languages']; locale: Language; path: string; text: string; verb: Verb }

/** What is posted for a verb: it names the fingerprint of every language it is about (design §10). */
export function decisionRequest({ languages, locale, path, text, verb }: About): { path: string; body: object } {
  const said = text.trim()
  if (verb === 'submit') {
    const fingerprints = { [locale]: languages[locale].fingerprint }
    return { path: `${path}/submit`, body: { languages: [locale], fingerprints, ...(said ? { note: said } : {}) } }
  }
  const run = languages[locale].review
  const url = `/review/runs/${run?.id ?? ''}/${routes[verb]}`
  if (verb === 'recall') return { path: url, body: said ? { reason: said } : {} }
  const fingerprints = Object.fromEntries(
    (run?.languages ?? [locale]).map((language) => [language, languages[language].fingerprint]),
  )
  if (verb === 'requestChanges') return { path: url, body: { fingerprints, reason: said } }
  return { path: url, body: { fingerprints, ...(said ? { comment: said } : {}) } }
}

export type Outcome = { verb: Verb; locale: Language; submitter: string; number?: number }

/** What came of it, as the answer tells. */
export function outcomeOf(verb: Verb, locale: Language, view: LanguageReply, answer: unknown): Outcome {
  const editions = (answer as { editions?: { language: Language; number: number }[] } | null)?.editions ?? []
  const edition = editions.find(({ language }) => language === locale) ?? editions[0]
  return { verb, locale, submitter: view.review?.submittedBy.name ?? '', number: edition?.number }
}
