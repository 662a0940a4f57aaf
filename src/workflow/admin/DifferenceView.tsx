'use client'
import { useConfig } from '@payloadcms/ui'

import { useLanguage } from '../../admin/useLanguage'
import { fillText } from '../../i18n/fillText'
import { reviewTexts } from '../../i18n/reviewTexts'
import type { FieldDifference, MediaView } from '../rules/difference'
import { DifferenceParts } from './DifferenceParts'
import { plainText } from './plainText'

export type Side = 'before' | 'after' | 'both'

/** One field's difference: words added and removed, pictures as pictures, anything else before and after. */
export function DifferenceView({ difference, side }: { difference: FieldDifference; side: Side }) {
  const language = useLanguage()
  const words = reviewTexts[language]
  if (difference.kind === 'text') {
    return (
      <p className="cn-words">
        <DifferenceParts language={language} parts={difference.parts} side={side} />
      </p>
    )
  }
  if (difference.kind === 'paragraphs') {
    return difference.paragraphs.map(({ index, parts }, row) => (
      <div className="cn-words" key={row}>
        <span className="cn-quiet">{fillText(words.paragraph, { number: index + 1 })}</span>
        <p>
          <DifferenceParts language={language} parts={parts} side={side} />
        </p>
      </div>
    ))
  }
  const sides = side === 'both' ? (['before', 'after'] as const) : [side]
  return sides.map((each) => (
    <div key={each}>
      {side === 'both' ? <span className="cn-quiet">{words[each]}</span> : null}
      {difference.kind === 'media' ? (
        <Pictures frozen={each === 'before'} pictures={difference[each]} />
      ) : (
        <p className="cn-words">{plainText(difference[each], language) || words.empty}</p>
      )}
    </div>
  ))
}

/** A picture of an edition is shown from the frozen files, one of the draft from the newsroom's own. */
function Pictures({ frozen, pictures }: { frozen: boolean; pictures: MediaView[] }) {
  const { config } = useConfig()
  const words = reviewTexts[useLanguage()]
  if (pictures.length === 0) return <p className="cn-quiet">{words.noPicture}</p>
  return pictures.map(({ alt, caption, credit, filename, sha256 }) => {
    const api = config.routes.api
    const source = frozen
      ? `${api}/published/media/${sha256}`
      : `${api}/media/file/${encodeURIComponent(filename ?? '')}`
    return (
      <figure className="cn-figure" key={sha256}>
        <img alt={alt ?? filename ?? ''} loading="lazy" src={source} />
        <figcaption>{[caption, credit].filter(Boolean).join(' · ') || filename}</figcaption>
      </figure>
    )
  })
}
