'use client'
import { Since } from '../../admin/Since'
import { useLanguage } from '../../admin/useLanguage'
import { reviewTexts } from '../../i18n/reviewTexts'
import type { TrailEntry } from '../actions/readTrail'
import { shortPrint } from './shortPrint'

/** Who did what, when, with which words, about which wording. */
export function TrailTab({ trail }: { trail: TrailEntry[] }) {
  const words = reviewTexts[useLanguage()]
  if (trail.length === 0) return <p className="cn-quiet">{words.noTrail}</p>
  return (
    <ol className="cn-trail">
      {trail.map((entry) => (
        <li key={`${entry.at} ${entry.action} ${entry.run}`}>
          <p>
            <strong>{entry.actor.name}</strong>
            {entry.actor.unit ? ` (${entry.actor.unit})` : ''} {words[entry.action]}{' '}
            <span className="cn-quiet">
              {entry.languages.map((language) => (language === 'en' ? words.en : words.vi)).join(' + ')} ·{' '}
              <Since at={entry.at} />
            </span>
          </p>
          {entry.comment ? <blockquote>{entry.comment}</blockquote> : null}
          {Object.values(entry.fingerprints ?? {}).map((print) => (
            <code className="cn-print" key={print} title={print}>
              {shortPrint(print)}
            </code>
          ))}
        </li>
      ))}
    </ol>
  )
}
