import { fillText } from '../../i18n/fillText'
import type { Language } from '../../i18n/languages'
import { reviewTexts } from '../../i18n/reviewTexts'
import type { Outcome } from './decisionRequest'
import { inSentence } from './inSentence'
import type { LanguageReply } from './reviewReply'

/** One line after an action: what happened and what comes next. `view` is how it stands since. */
export function outcomeText(outcome: Outcome, view: LanguageReply, language: Language, delivers: boolean): string {
  const words = reviewTexts[language]
  const names = (view.review?.eligible ?? []).map(({ name }) => name).join(', ')
  const step = view.step?.label[language] ?? ''
  const spoken = inSentence(words, outcome.locale)
  switch (outcome.verb) {
    case 'submit':
      return fillText(names ? words.submitted : words.submittedNobody, { language: spoken, names, step })
    case 'approve':
      if (outcome.number === undefined) return fillText(words.passed, { names, step })
      return fillText(delivers ? words.approvedSending : words.approvedPlain, { number: outcome.number })
    case 'requestChanges':
      return fillText(words.returned, { name: outcome.submitter })
    case 'recall':
      return words.recalled
  }
}
