'use client'
import { LongText } from '../../admin/ReadOnlyText'
import { StateMark, type Mark } from '../../admin/StateMark'
import { Since } from '../../admin/Since'
import { useLanguage } from '../../admin/useLanguage'
import { deliveryTexts } from '../../i18n/deliveryTexts'
import { fillText } from '../../i18n/fillText'
import { momentText } from '../../i18n/vietnamTime'
import type { DeliveryAttempt } from '../records/deliveryAttempts'
import { headerLines } from './headersOf'
import { understood } from './understood'

type Props = {
  attempt: DeliveryAttempt
  /** The frozen bytes of the delivery: every attempt sends the same. */
  body: string
  /** When it is tried next, if it waits since this attempt. */
  next: string | null
  /** Which request of the delivery it was, from 1. */
  number: number
}

/** One request: what was sent, what came back, how it was understood. What a stranger wrote is shown as text only. */
export function Attempt({ attempt, body, next, number }: Props) {
  const language = useLanguage()
  const words = deliveryTexts[language]
  return (
    <li>
      <p className="cn-attempt__line">
        <StateMark {...markOf(attempt)}>{fillText(words.attempt, { kind: words[attempt.kind], number })}</StateMark>
        <strong>{understood(attempt, next, language)}</strong>
      </p>
      <p className="cn-quiet">
        <Since at={attempt.at} /> · {momentText(attempt.at)} · {fillText(words.took, { ms: attempt.ms })}
        {attempt.ip ? ` · ${fillText(words.to, { ip: attempt.ip })}` : ''}
      </p>
      <details className="cn-details">
        <summary>{words.sent}</summary>
        <h4>{words.headers}</h4>
        <LongText text={headerLines(attempt.requestHeaders)} />
        <p className="cn-quiet">{words.signatureLeftOut}</p>
        <h4>{words.body}</h4>
        {attempt.kind === 'send' ? <LongText text={body} /> : <p className="cn-quiet">{words.nothingSent}</p>}
      </details>
      <details className="cn-details">
        <summary>{words.cameBack}</summary>
        <h4>{words.headers}</h4>
        <LongText text={headerLines(attempt.replyHeaders)} />
        <h4>{words.body}</h4>
        <LongText text={attempt.reply} />
      </details>
    </li>
  )
}

function markOf({ code }: DeliveryAttempt): Mark {
  if (code === 'check.asExpected') return { tone: 'green', shape: 'check' }
  if (code.startsWith('accepted')) return { tone: 'blue', shape: 'disc' }
  if (code === 'http.429' || code === 'http.503') return { tone: 'violet', shape: 'clock' }
  return { tone: 'red', shape: 'cross' }
}
