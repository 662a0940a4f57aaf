/** Where one language of a document stands (design §10). */
export const languageStates = ['draft', 'inReview', 'changesRequested', 'approved'] as const

export type LanguageState = (typeof languageStates)[number]

export type StandFacts = {
  /** A review of the language is open. */
  open: boolean
  /** The newest edition is the current wording. */
  settled: boolean
  /** The newest run was sent back, and not all of it has been approved since. */
  returned: boolean
}

export function languageState({ open, returned, settled }: StandFacts): LanguageState {
  if (open) return 'inReview'
  if (settled) return 'approved'
  return returned ? 'changesRequested' : 'draft'
}
