'use client'
import { StateMark } from '../../admin/StateMark'
import { useLanguage } from '../../admin/useLanguage'
import { useNow } from '../../admin/useNow'
import { fillText } from '../../i18n/fillText'
import type { Language } from '../../i18n/languages'
import { relativeTime } from '../../i18n/relativeTime'
import { reviewTexts } from '../../i18n/reviewTexts'
import { inSentence } from './inSentence'
import type { ReviewReply } from './reviewReply'
import { standing } from './standing'

/** The language of the form in full, the other one as a small line with a way to it. */
export function StandingLines({ data, locale }: { data: ReviewReply; locale: Language }) {
  const language = useLanguage()
  const now = useNow()
  const words = reviewTexts[language]
  const when = (at: string) => relativeTime(at, now, language)
  const other: Language = locale === 'vi' ? 'en' : 'vi'
  const mine = standing(data.languages[locale], language, when)
  const theirs = standing(data.languages[other], language, when)
  const number = data.languages[other].editions[0]?.number
  return (
    <div className="cn-standing">
      <p className="cn-standing__line">
        <StateMark shape={mine.shape} tone={mine.tone}>
          {mine.word}
        </StateMark>
        <span>
          <strong>{words[locale]}:</strong> {mine.line}
        </span>
      </p>
      {mine.outdated ? (
        <p>
          <StateMark shape="swap" tone="amber">
            {words.outdated}
          </StateMark>{' '}
          {mine.outdated}
        </p>
      ) : null}
      {mine.turn ? <p className="cn-standing__turn">{mine.turn}</p> : null}
      <p className="cn-standing__other">
        <span>{words[other]}:</span>
        <StateMark shape={theirs.shape} tone={theirs.tone}>
          {theirs.word}
        </StateMark>
        {theirs.outdated ? (
          <StateMark shape="swap" tone="amber">
            {words.outdated}
          </StateMark>
        ) : null}
        {number ? <span>{fillText(words.otherEdition, { number })}</span> : null}
        <a href={`?locale=${other}`}>{fillText(words.switchTo, { language: inSentence(words, other) })}</a>
      </p>
    </div>
  )
}
