'use client'
import { StateMark } from '../../admin/StateMark'
import { useLanguage } from '../../admin/useLanguage'
import { useNow } from '../../admin/useNow'
import type { Language } from '../../i18n/languages'
import { relativeTime } from '../../i18n/relativeTime'
import { reviewTexts } from '../../i18n/reviewTexts'
import { languagesAtStart } from './inSentence'
import type { ReviewReply } from './reviewReply'
import { leadingView, signedLanguages } from './signedLanguages'
import { standing } from './standing'

/** Where the language of the form stands, or all languages that are signed with it, and whose turn it is. */
export function StandingLines({ data, locale }: { data: ReviewReply; locale: Language }) {
  const language = useLanguage()
  const words = reviewTexts[language]
  const now = useNow()
  const about = signedLanguages(data, locale)
  const { line, outdated, shape, tone, turn, word } = standing(leadingView(data, locale), language, (at) =>
    relativeTime(at, now, language),
  )
  return (
    <div className="cn-standing">
      <p className="cn-standing__line">
        <StateMark shape={shape} tone={tone}>
          {word}
        </StateMark>
        <span>
          <strong>{languagesAtStart(about, language)}:</strong> {line}
        </span>
      </p>
      {outdated ? (
        <p>
          <StateMark shape="swap" tone="amber">
            {words.outdated}
          </StateMark>{' '}
          {outdated}
        </p>
      ) : null}
      {turn ? <p className="cn-standing__turn">{turn}</p> : null}
      {about.length > 1 ? <p className="cn-quiet">{words.together}</p> : null}
    </div>
  )
}
