import { reviewMarks } from '../../admin/reviewMark'
import type { Mark } from '../../admin/StateMark'
import { fillText } from '../../i18n/fillText'
import type { Language } from '../../i18n/languages'
import { reviewTexts, type ReviewText } from '../../i18n/reviewTexts'
import type { LanguageReply } from './reviewReply'

/** Where one language stands: its mark and word, one sentence after it, one about whose turn it is, and one about vi having moved on. */
export type Standing = Mark & { word: string; line: string; turn: string; outdated: string }

type As = (mark: Mark & { text: ReviewText }, line: string, turn?: string) => Standing

/**
 * Says where a language of a document stands and whose turn it is (screens §2).
 * @param when a moment as people say it
 */
export function standing(view: LanguageReply, language: Language, when: (at: string) => string): Standing {
  const words = reviewTexts[language]
  const newest = view.editions[0]
  const outdated = outdatedLine(view, language)
  const as: As = ({ shape, text, tone }, line, turn = '') => ({ shape, tone, word: words[text], line, turn, outdated })
  if (view.state === 'inReview') return inReview(view, language, as)
  if (view.requested || view.state === 'changesRequested')
    return as(reviewMarks.changesRequested, words.changesRequestedLine)
  if (view.state === 'approved') {
    const line = fillText(words.approvedLine, {
      number: newest?.number ?? 0,
      when: newest ? when(newest.approvedAt) : '',
    })
    return as(reviewMarks.approved, line)
  }
  const line = newest ? fillText(words.draftAfterEdition, { number: newest.number }) : words.draftLine
  return as(reviewMarks.draft, line)
}

/** What a translation is told whose vi has a newer edition; '' otherwise. */
function outdatedLine(view: LanguageReply, language: Language): string {
  if (!view.outdated) return ''
  if (view.state === 'inReview') return reviewTexts[language].outdatedInReview
  return fillText(reviewTexts[language].outdatedEdition, { number: view.editions[0]?.number ?? 0 })
}

function inReview(view: LanguageReply, language: Language, as: As): Standing {
  const words = reviewTexts[language]
  const step = view.step?.label[language] ?? ''
  const eligible = view.review?.eligible ?? []
  const excluded = view.review?.excluded ?? []
  const can = eligible.length > 0 ? fillText(words.whoCan, { names: eligible.map(({ name }) => name).join(', ') }) : ''
  const turn = [can, ...excluded.map(({ reason }) => reason.message)].filter(Boolean).join(' ')
  if (view.verbs.some((each) => each.verb === 'approve' && each.allowed)) {
    return as({ tone: 'amber', shape: 'hand', text: 'yourTurn' }, fillText(words.yourTurnLine, { step }), turn)
  }
  const line = fillText(eligible.length > 0 ? words.waitsLine : words.nobodyLine, { step })
  return as(reviewMarks.inReview, line, turn)
}
