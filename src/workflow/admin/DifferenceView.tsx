'use client'
import { useLanguage } from '../../admin/useLanguage'
import { fillText } from '../../i18n/fillText'
import { reviewTexts } from '../../i18n/reviewTexts'
import type { FieldDifference, TextPart } from '../rules/difference'
import { DifferenceParts } from './DifferenceParts'
import { differenceRows, type Cell, type DifferenceRow } from './differenceRows'
import type { FieldWords } from './useFieldWords'
import { FileView, WordingValue } from './WordingValue'
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
        <Row
          field={difference.field}
          key={index}
          look={look}
          parts={partsOf(difference, index)}
          row={row}
          words={words}
        />
      ))}
    </section>
  )
}

const partsOf = (difference: FieldDifference, row: number): TextPart[] | null => {
  if (difference.kind === 'paragraphs') return difference.paragraphs[row]?.parts ?? null
  return difference.kind === 'text' ? difference.parts : null
}

type RowProps = { field: string; look: Look; parts: TextPart[] | null; row: DifferenceRow; words: FieldWords }

function Row({ field, look, parts, row, words }: RowProps) {
  const texts = reviewTexts[useLanguage()]
  const head = row.paragraph === undefined ? null : fillText(texts.paragraph, { number: row.paragraph })
  if (look === 'now') return <Shown cell={row.after} field={field} plain side="after" words={words} />
  const cells =
    look === 'one' && parts && 'parts' in row.before ? (
      <Shown cell={{ parts }} field={field} side="after" words={words} />
    ) : (
      (['before', 'after'] as const).map((side) => (
        <div key={side}>
          <span className={look === 'sides' ? 'cn-side-name cn-quiet' : 'cn-quiet'}>{texts[side]}: </span>
          <Shown cell={row[side]} field={field} side={side} words={words} />
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

type ShownProps = { cell: Cell; field: string; plain?: boolean; side: 'before' | 'after'; words: FieldWords }

/** A file of an edition is shown from the frozen ones, one of the draft from the newsroom's own. */
function Shown({ cell, field, plain, side, words }: ShownProps) {
  const language = useLanguage()
  const texts = reviewTexts[language]
  const frozen = side === 'before'
  if ('pictures' in cell) {
    if (cell.pictures.length === 0) return <p className="cn-quiet">{texts.noPicture}</p>
    return cell.pictures.map((file) => <FileView file={file} frozen={frozen} key={file.sha256} />)
  }
  if ('text' in cell) return <p className="cn-words">{cell.text || texts.empty}</p>
  if ('value' in cell) {
    const said = cell.value !== null && cell.value !== undefined && cell.value !== ''
    return (
      <div className="cn-words">
        {said ? <WordingValue frozen={frozen} path={field} value={cell.value} words={words} /> : texts.empty}
      </div>
    )
  }
  return (
    <p className="cn-words">
      <DifferenceParts language={language} parts={cell.parts} plain={plain} />
    </p>
  )
}
