'use client'
import { useState } from 'react'

import { Choice } from '../../admin/Choice'
import { Loading } from '../../admin/Loading'
import { useApi } from '../../admin/useApi'
import { useLanguage } from '../../admin/useLanguage'
import { Since } from '../../admin/Since'
import { fillText } from '../../i18n/fillText'
import { languages, type Language } from '../../i18n/languages'
import { reviewTexts } from '../../i18n/reviewTexts'
import type { Changes } from '../actions/readChanges'
import { DifferenceView } from './DifferenceView'
import { useFieldWords, type FieldWords } from './useFieldWords'

type Props = {
  collection: string
  locale: Language
  path: string
  /** Both languages are signed in one act, so that both are shown first. */
  together: boolean
  version: string
}
type From = 'edition' | 'signature'
type Layout = 'sides' | 'languages'

/** What differs since the last edition or since this person signed: before beside now, or vi beside en. */
export function ChangesTab({ collection, locale, path, together, version }: Props) {
  const words = reviewTexts[useLanguage()]
  const [since, setSince] = useState<From>('edition')
  const [layout, setLayout] = useState<Layout>(together ? 'languages' : 'sides')
  const asked = (language: Language) => `${path}/changes?language=${language}&since=${since}`
  const other: Language = locale === 'vi' ? 'en' : 'vi'
  const mine = useApi<Changes>(asked(locale), version)
  const theirs = useApi<Changes>(layout === 'languages' ? asked(other) : null, version)
  return (
    <div>
      <div className="cn-choices">
        <Choice
          onChange={setSince}
          options={[
            ['edition', words.sinceEdition],
            ['signature', words.sinceSignature],
          ]}
          value={since}
        />
        <Choice
          onChange={setLayout}
          options={[
            ['sides', words.sideBySide],
            ['languages', words.bothLanguages],
          ]}
          value={layout}
        />
      </div>
      <Loading of={mine}>
        {(changes) => (
          <>
            <StartedFrom changes={changes} />
            {layout === 'sides' ? (
              <Sides changes={changes} collection={collection} />
            ) : (
              <Languages changes={{ [locale]: changes, [other]: theirs.data ?? undefined }} collection={collection} />
            )}
          </>
        )}
      </Loading>
    </div>
  )
}

function StartedFrom({ changes: { since } }: { changes: Changes }) {
  const words = reviewTexts[useLanguage()]
  if (!since) return <p className="cn-quiet">{words.firstEdition}</p>
  const name = since.kind === 'edition' ? fillText(words.edition, { number: since.number }) : words.sinceSignature
  return (
    <p className="cn-quiet">
      {name} · <Since at={since.at} />
    </p>
  )
}

function Sides({ changes, collection }: { changes: Changes; collection: string }) {
  const texts = reviewTexts[useLanguage()]
  const words = useFieldWords(collection)
  if (changes.fields.length === 0) return <p className="cn-quiet">{texts.noChanges}</p>
  return changes.fields.map((difference) => (
    <DifferenceView
      difference={difference}
      key={difference.field}
      look={changes.since ? 'sides' : 'now'}
      words={words}
    />
  ))
}

function Languages({ changes, collection }: { changes: Partial<Record<Language, Changes>>; collection: string }) {
  const texts = reviewTexts[useLanguage()]
  const words = useFieldWords(collection)
  const fields = [...new Set(languages.flatMap((each) => changes[each]?.fields.map(({ field }) => field) ?? []))]
  if (fields.length === 0) return <p className="cn-quiet">{texts.noChanges}</p>
  return (
    <>
      <div className="cn-sides cn-quiet">
        {languages.map((each) => (
          <span key={each}>{texts[each]}</span>
        ))}
      </div>
      {fields.map((field) => (
        <div className="cn-sides" key={field}>
          {languages.map((each) => (
            <div key={each} lang={each}>
              <InLanguage changes={changes[each]} field={field} words={words} />
            </div>
          ))}
        </div>
      ))}
    </>
  )
}

function InLanguage({ changes, field, words }: { changes: Changes | undefined; field: string; words: FieldWords }) {
  const texts = reviewTexts[useLanguage()]
  const difference = changes?.fields.find((each) => each.field === field)
  if (difference) return <DifferenceView difference={difference} look={changes?.since ? 'one' : 'now'} words={words} />
  return (
    <section className="cn-change">
      <h4>{words.labelOf(field)}</h4>
      <p className="cn-quiet">{texts.noChanges}</p>
    </section>
  )
}
