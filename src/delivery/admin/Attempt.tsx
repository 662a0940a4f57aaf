'use client'
import { LongText } from '../../admin/ReadOnlyText'
import { StateMark, type Mark } from '../../admin/StateMark'
import { Since } from '../../admin/Since'
import { useLanguage } from '../../admin/useLanguage'
import { deliveryTexts } from '../../i18n/deliveryTexts'
import { fillText } from '../../i18n/fillText'
import { momentText } from '../../i18n/vietnamTime'
import type { DeliveryAttempt } from '../records/deliveryAttempts'
import { meaningOf } from './meaningOf'

type Props = {
  attempt: DeliveryAttempt
  /** The frozen bytes of the delivery: every attempt sends the same. */
  body: string
}

/** One request: what was sent, what came back, how it was understood. What a stranger wrote is shown as text only. */
export function Attempt({ attempt, body }: Props) {
  const language = useLanguage()
  const words = deliveryTexts[language]
  const meaning = meaningOf(attempt.code)
  const status = attempt.status === 0 ? words.noReply : String(attempt.status)
  const wait = waitOf(attempt)
  return (
    <li>
      <p className="cn-attempt__line">
        <StateMark {...markOf(attempt)}>
          {words[attempt.kind]} → {status}
        </StateMark>
        <span>
          {words.understood}: {meaning ? words[meaning] : attempt.code}
          {wait ? ` (${fillText(words.nextTry, { when: wait })}, Retry-After)` : ''}
        </span>
        <span className="cn-quiet">
          <Since at={attempt.at} /> · {momentText(attempt.at)} · {fillText(words.took, { ms: attempt.ms })}
          {attempt.ip ? ` · ${fillText(words.to, { ip: attempt.ip })}` : ''}
        </span>
      </p>
      <details className="cn-details">
        <summary>{words.sent}</summary>
        <h4>{words.headers}</h4>
        <LongText text={attempt.requestHeaders} />
        <p className="cn-quiet">{words.signatureLeftOut}</p>
        <h4>{words.body}</h4>
        {attempt.kind === 'send' ? <LongText text={body} /> : <p className="cn-quiet">{words.nothingSent}</p>}
      </details>
      <details className="cn-details">
        <summary>{words.cameBack}</summary>
        <h4>{words.headers}</h4>
        <LongText text={attempt.replyHeaders} />
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

/** The clock time of a `Retry-After` that names one; '' otherwise: seconds are counted from the attempt. */
function waitOf({ at, replyHeaders }: DeliveryAttempt): string {
  const headers = parsed(replyHeaders)
  const said = headers['retry-after']
  if (!said) return ''
  const moment = /^\d+$/.test(said) ? new Date(Date.parse(at) + Number(said) * 1000) : new Date(said)
  return Number.isNaN(moment.getTime()) ? '' : momentText(moment)
}

function parsed(headers: string): Record<string, string> {
  try {
    return JSON.parse(headers) as Record<string, string>
  } catch {
    return {} // Never written by us otherwise: then there is nothing to read.
  }
}
