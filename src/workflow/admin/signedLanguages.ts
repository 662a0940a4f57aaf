import { languages, type Language } from '../../i18n/languages'
import type { LanguageReply, ReviewReply } from './reviewReply'

/** The languages that one act is about: those of the open run; otherwise those that the policy takes in one run. */
export function signedLanguages(review: Pick<ReviewReply, 'policy' | 'languages'>, locale: Language): Language[] {
  const run = review.languages[locale].review
  if (run) return run.languages
  return review.policy.languages === 'together' ? [...languages] : [locale]
}

/** How far a language still has to go: what is in review says most about a run, what is approved least. */
const haste = ({ requested, state }: LanguageReply): number => {
  if (state === 'inReview') return 3
  if (requested) return 2
  return state === 'approved' ? 0 : 1
}

/** The view that speaks for all languages signed together: one of them may be approved while the other was changed since. */
export function leadingView(review: Pick<ReviewReply, 'policy' | 'languages'>, locale: Language): LanguageReply {
  const views = signedLanguages(review, locale).map((each) => review.languages[each])
  const mine = review.languages[locale]
  return views.reduce((leading, view) => (haste(view) > haste(leading) ? view : leading), mine)
}
