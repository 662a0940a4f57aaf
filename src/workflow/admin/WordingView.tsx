'use client'
import type { CanonicalContent } from '../rules/canonicalContent'
import { useFieldWords, type FieldWords } from './useFieldWords'
import { WordingValue } from './WordingValue'
import './wording.css'

/** An approved wording as people read it: every field it holds under its label, the text as text, pictures as pictures. */
export function WordingView({ content: { collection, fields, language } }: { content: CanonicalContent }) {
  const words = useFieldWords(collection)
  return (
    <dl className="cn-wording" lang={language}>
      {inReadingOrder(fields, words).map(([name, value]) => (
        <div key={name}>
          <dt>{words.labelOf(name)}</dt>
          <dd className={name === 'title' ? 'cn-wording__title' : undefined}>
            <WordingValue frozen path={name} value={value} words={words} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** RFC 8785 sorts by name; people read in the order in which it was written. */
const inReadingOrder = (fields: Record<string, unknown>, words: FieldWords): [string, unknown][] =>
  Object.entries(fields).sort(([one], [other]) => words.placeOf(one) - words.placeOf(other))
