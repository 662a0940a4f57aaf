'use client'
import { useState } from 'react'

import { useLanguage } from '../../admin/useLanguage'
import { reviewTexts } from '../../i18n/reviewTexts'
import type { Outcome } from './decisionRequest'
import { outcomeText } from './outcomeText'
import type { LanguageReply } from './reviewReply'

type Props = {
  outcome: Outcome | null
  /** How it stands since the outcome; `null` until that was read. */
  view: LanguageReply | null
  delivers: boolean
  onPortals: () => void
}

/** Says once what happened and what comes next, and keeps saying the same while the person goes on. */
export function OutcomeLine({ delivers, onPortals, outcome, view }: Props) {
  const language = useLanguage()
  const [said, setSaid] = useState('')
  if (outcome && view && said === '') setSaid(outcomeText(outcome, view, language, delivers))
  return (
    <div aria-live="polite" className="cn-outcome" role="status">
      {outcome ? said : ''}{' '}
      {said && outcome && outcome.editions.length > 0 && delivers ? (
        <button className="cn-link" onClick={onPortals} type="button">
          {reviewTexts[language].seePortals}
        </button>
      ) : null}
    </div>
  )
}
