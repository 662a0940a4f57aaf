import type { EditionInput, Language } from './editionInput'

/** The newest edition of each language that stands and goes to the portal. */
export type Standing = Partial<Record<Language, Pick<EditionInput, 'fingerprint' | 'translates'>>>

export type Hold =
  { held: false } | { held: true; reason: 'missingLanguage'; language: Language } | { held: true; reason: 'outdated' }

/**
 * What a delivery still waits for. Nothing leaves before every language that the portal requires stands; where both are
 * required, the translation must also be one of the newest vi wording, or the portal would show two different stories.
 */
export function heldUntil(requiredLanguages: readonly Language[], standing: Standing): Hold {
  for (const language of requiredLanguages) {
    if (!standing[language]) return { held: true, reason: 'missingLanguage', language }
  }
  const both = requiredLanguages.includes('vi') && requiredLanguages.includes('en')
  if (both && standing.en?.translates !== standing.vi?.fingerprint) return { held: true, reason: 'outdated' }
  return { held: false }
}
