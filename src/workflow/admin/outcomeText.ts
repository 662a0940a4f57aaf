import { fillText } from '../../i18n/fillText'
import type { Language } from '../../i18n/languages'
import { reviewTexts } from '../../i18n/reviewTexts'
import type { Outcome } from './decisionRequest'
import { inList, inSentence, languagesInSentence } from './inSentence'
import type { LanguageReply } from './reviewReply'

/** One line after an action: what happened and what comes next. `view` is how it stands since. */
export function outcomeText(outcome: Outcome, view: LanguageReply, language: Language, delivers: boolean): string {
  const words = reviewTexts[language]
  const names = (view.review?.eligible ?? []).map(({ name }) => name).join(', ')
  const step = view.step?.label[language] ?? ''
  switch (outcome.verb) {
    case 'submit': {
      const spoken = languagesInSentence(outcome.about, language)
      return fillText(names ? words.submitted : words.submittedNobody, { language: spoken, names, step })
    }
    case 'approve':
      return approvedText(outcome, language, delivers) || fillText(words.passed, { names, step })
    case 'requestChanges':
      return fillText(words.returned, { name: outcome.submitter })
    case 'recall':
      return words.recalled
  }
}

/** '' where the step was not the last one, so that there is no edition. */
function approvedText({ editions }: Outcome, language: Language, delivers: boolean): string {
  const words = reviewTexts[language]
  const [first, second] = editions
  if (!first) return ''
  if (!second) return fillText(delivers ? words.approvedSending : words.approvedPlain, { number: first.number })
  const named = editions.map((each) =>
    fillText(words.editionIn, { language: inSentence(words, each.language), number: each.number }),
  )
  return fillText(delivers ? words.approvedBothSending : words.approvedBothPlain, { editions: inList(named, language) })
}
