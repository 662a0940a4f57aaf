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
import { useFieldLabel } from './useFieldLabel'

type Props = { collection: string; locale: Language; path: string; version: string }
type From = 'edition' | 'signature'
type Layout = 'sides' | 'languages'

/** What differs since the last edition or since this person signed: before beside now, or vi beside en. */
export function ChangesTab({ collection, locale, path, version }: Props) {
  const words = reviewTexts[useLanguage()]
  const [since, setSince] = useState<From>('edition')
  const [layout, setLayout] = useState<Layout>('sides')
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
  const words = reviewTexts[useLanguage()]
  const labelOf = useFieldLabel(collection)
  if (changes.fields.length === 0) return <p className="cn-quiet">{words.noChanges}</p>
  return changes.fields.map((difference) => (
    <section className="cn-change" key={difference.field}>
      <h4>{labelOf(difference.field)}</h4>
      <div className="cn-sides">
        {(['before', 'after'] as const).map((side) => (
          <div key={side}>
            <span className="cn-quiet">{words[side]}</span>
            <DifferenceView difference={difference} side={side} />
          </div>
        ))}
      </div>
    </section>
  ))
}

function Languages({ changes, collection }: { changes: Partial<Record<Language, Changes>>; collection: string }) {
  const words = reviewTexts[useLanguage()]
  const labelOf = useFieldLabel(collection)
  const fields = [...new Set(languages.flatMap((each) => changes[each]?.fields.map(({ field }) => field) ?? []))]
  if (fields.length === 0) return <p className="cn-quiet">{words.noChanges}</p>
  return fields.map((field) => (
    <section className="cn-change" key={field}>
      <h4>{labelOf(field)}</h4>
      <div className="cn-sides">
        {languages.map((each) => {
          const difference = changes[each]?.fields.find((one) => one.field === field)
          return (
            <div key={each} lang={each}>
              <span className="cn-quiet">{words[each]}</span>
              {difference ? <DifferenceView difference={difference} side="both" /> : <p>{words.noChanges}</p>}
            </div>
          )
        })}
      </div>
    </section>
  ))
}
