'use client'
import { Since } from '../../admin/Since'
import { StateMark } from '../../admin/StateMark'
import { useLanguage } from '../../admin/useLanguage'
import { fillText } from '../../i18n/fillText'
import { reviewTexts } from '../../i18n/reviewTexts'
import type { LanguageReply } from './reviewReply'

/** On top of the form: the last request for changes until it is submitted again, or the note it was submitted with. */
export function RequestedChanges({ view: { requested, review } }: { view: LanguageReply }) {
  const words = reviewTexts[useLanguage()]
  if (requested) {
    return (
      <div className="cn-requested">
        <p>
          <StateMark shape="hand" tone="amber">
            {fillText(words.requestedBy, { name: requested.by })}
          </StateMark>{' '}
          <span className="cn-quiet">
            <Since at={requested.at} />
          </span>
        </p>
        <blockquote>{requested.reason}</blockquote>
      </div>
    )
  }
  if (!review?.note) return null
  return (
    <div className="cn-note">
      <p className="cn-quiet">
        {fillText(words.submitNote, { name: review.submittedBy.name })} · <Since at={review.submittedAt} />
      </p>
      <blockquote>{review.note}</blockquote>
    </div>
  )
}
