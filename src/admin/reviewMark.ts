import type { ReviewText } from '../i18n/reviewTexts'
import type { Mark } from './StateMark'

/** The mark and the name of the word of where a language of a document stands, whoever looks at it. */
export const reviewMarks = {
  draft: { tone: 'grey', shape: 'ring', text: 'draft' },
  inReview: { tone: 'blue', shape: 'half', text: 'inReview' },
  changesRequested: { tone: 'amber', shape: 'hand', text: 'changesRequested' },
  approved: { tone: 'green', shape: 'check', text: 'approved' },
} as const satisfies Record<string, Mark & { text: ReviewText }>

export type ReviewState = keyof typeof reviewMarks
