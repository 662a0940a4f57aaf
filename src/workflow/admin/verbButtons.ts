import type { Language } from '../../i18n/languages'
import { reviewTexts } from '../../i18n/reviewTexts'
import type { LanguageReply } from './reviewReply'

export const verbs = ['submit', 'approve', 'requestChanges', 'recall'] as const
export type Verb = (typeof verbs)[number]

export type VerbButton = {
  verb: Verb
  label: string
  /** Why it cannot be used now; '' when it can. */
  reason: string
}

/** What keeps this page, rather than the rules, from deciding: unsaved changes, or a wording that moved under the reader. */
export type PageState = { unsaved: boolean; moved: boolean }

/** All four verbs, always: one that cannot be used is shown off with its reason (screens, general rules). */
export function verbButtons(view: LanguageReply, language: Language, page: PageState): VerbButton[] {
  const words = reviewTexts[language]
  const label = (verb: Verb) => (verb === 'approve' && view.step?.kind === 'edit' ? words.passOn : words[verb])
  const all = verbs.map((verb) => ({ verb, label: label(verb), reason: reasonOf(verb, view, language, page) }))
  return [...all.filter(({ reason }) => reason === ''), ...all.filter(({ reason }) => reason !== '')]
}

function reasonOf(verb: Verb, view: LanguageReply, language: Language, page: PageState): string {
  const words = reviewTexts[language]
  const offered = view.verbs.find((each) => each.verb === verb)
  if (!offered) return verb === 'submit' ? words.alreadySubmitted : words.notSubmitted
  if (!offered.allowed) return offered.reasons[0]?.message ?? ''
  if (verb === 'recall') return ''
  if (page.unsaved) return words.unsaved
  return page.moved ? words.movedReason : ''
}

/** Buttons with the same reason stand together, so that it is said once. */
export function groupByReason(buttons: VerbButton[]): { reason: string; buttons: VerbButton[] }[] {
  const groups: { reason: string; buttons: VerbButton[] }[] = []
  for (const button of buttons) {
    const last = groups.find((group) => group.reason === button.reason)
    if (last) last.buttons.push(button)
    else groups.push({ reason: button.reason, buttons: [button] })
  }
  return groups
}
