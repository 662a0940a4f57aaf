'use client'
import { useConfig } from '@payloadcms/ui'

import { useLanguage } from '../../admin/useLanguage'
import { fillText } from '../../i18n/fillText'
import { reviewTexts } from '../../i18n/reviewTexts'
import type { FieldDifference, MediaView, TextPart } from '../rules/difference'
import { DifferenceParts } from './DifferenceParts'
import { differenceRows, type Cell, type DifferenceRow } from './differenceRows'
import type { FieldWords } from './useFieldWords'
import './wording.css'

/** `sides`: before beside now; `one`: both in one text, for a narrow place; `now`: only what stands now, all of it new. */
export type Look = 'sides' | 'one' | 'now'

type Props = { difference: FieldDifference; look: Look; words: FieldWords }

/** One field's difference: words added and removed, pictures as pictures, anything else before and after. */
export function DifferenceView({ difference, look, words }: Props) {
  const texts = reviewTexts[useLanguage()]
  const rows = differenceRows(difference, words)
  return (
    <section className="cn-change">
      <h4>{words.labelOf(difference.field)}</h4>
      {look === 'sides' ? (
        <div aria-hidden="true" className="cn-sides cn-sides--head cn-quiet">
          <span>{texts.before}</span>
          <span>{texts.after}</span>
        </div>
      ) : null}
      {rows.map((row, index) => (
        <Row key={index} look={look} parts={partsOf(difference, index)} row={row} />
      ))}
    </section>
  )
}

const partsOf = (difference: FieldDifference, row: number): TextPart[] | null => {
  if (difference.kind === 'paragraphs') return difference.paragraphs[row]?.parts ?? null
  return difference.kind === 'text' ? difference.parts : null
}

function Row({ look, parts, row }: { look: Look; parts: TextPart[] | null; row: DifferenceRow }) {
  const words = reviewTexts[useLanguage()]
  const head = row.paragraph === undefined ? null : fillText(words.paragraph, { number: row.paragraph })
  if (look === 'now') return <Shown cell={row.after} plain side="after" />
  const cells =
    look === 'one' && parts && 'parts' in row.before ? (
      <Shown cell={{ parts }} side="after" />
    ) : (
      (['before', 'after'] as const).map((side) => (
        <div key={side}>
          <span className={look === 'sides' ? 'cn-side-name cn-quiet' : 'cn-quiet'}>{words[side]}: </span>
          <Shown cell={row[side]} side={side} />
        </div>
      ))
    )
  return (
    <div>
      {head ? <span className="cn-quiet">{head}</span> : null}
      <div className={look === 'sides' ? 'cn-sides' : undefined}>{cells}</div>
    </div>
  )
}

function Shown({ cell, plain, side }: { cell: Cell; plain?: boolean; side: 'before' | 'after' }) {
  const language = useLanguage()
  if ('pictures' in cell) return <Pictures frozen={side === 'before'} pictures={cell.pictures} />
  if ('text' in cell) return <p className="cn-words">{cell.text || reviewTexts[language].empty}</p>
  return (
    <p className="cn-words">
      <DifferenceParts language={language} parts={cell.parts} plain={plain} />
    </p>
  )
}

/** A picture of an edition is shown from the frozen files, one of the draft from the newsroom's own. */
function Pictures({ frozen, pictures }: { frozen: boolean; pictures: MediaView[] }) {
  const { config } = useConfig()
  const words = reviewTexts[useLanguage()]
  if (pictures.length === 0) return <p className="cn-quiet">{words.noPicture}</p>
  return pictures.map(({ alt, caption, credit, filename, sha256 }) => {
    const file = frozen ? `published/media/${sha256}` : `media/file/${encodeURIComponent(filename ?? '')}`
    return (
      <figure className="cn-figure" key={sha256}>
        <img alt={alt ?? filename ?? ''} loading="lazy" src={`${config.routes.api}/${file}`} />
        <figcaption>{[caption, credit].filter(Boolean).join(' · ') || filename}</figcaption>
      </figure>
    )
  })
}
