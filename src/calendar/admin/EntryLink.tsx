'use client'
import { reviewMarks } from '../../admin/reviewMark'
import { StateMark } from '../../admin/StateMark'
import { useLanguage } from '../../admin/useLanguage'
import { calendarTexts } from '../../i18n/calendarTexts'
import { reviewTexts } from '../../i18n/reviewTexts'
import type { Entry } from './entries'

type Props = {
  entry: Entry
  /** Its days are said where the place does not show them. */
  dated: boolean
  /** It began in an earlier week. */
  before?: boolean
}

/** One entry: what it is, where it stands in word and shape, and for who hears it always when it is. */
export function EntryLink({ before = false, dated, entry }: Props) {
  const language = useLanguage()
  const words = calendarTexts[language]
  const { href, kind, place, said, state, title } = entry
  return (
    <a className={`cn-entry cn-entry--${kind}`} href={href}>
      {before ? (
        <>
          <span aria-hidden="true">… </span>
          <span className="cn-sr">{words.goesOn}: </span>
        </>
      ) : null}
      <span className={dated ? 'cn-entry__said' : 'cn-sr'}>{said} </span>
      <span className="cn-sr">{words[kind]}: </span>
      <span className="cn-entry__title">{title}</span>
      {place && dated ? <span className="cn-quiet"> {place}</span> : null}
      {state ? (
        <span className="cn-entry__state">
          <StateMark {...reviewMarks[state]}>{reviewTexts[language][reviewMarks[state].text]}</StateMark>
        </span>
      ) : null}
    </a>
  )
}
