'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { useLanguage } from '../../../admin/useLanguage'
import { fillText } from '../../../i18n/fillText'
import { ownNames } from '../../../i18n/languages'
import { reviewTexts } from '../../../i18n/reviewTexts'
import { isLexical } from '../../rules/lexicalText'
import { inSentence } from '../inSentence'
import { LexicalText } from '../LexicalText'
import { useFieldWords } from '../useFieldWords'
import { FileView, type ShownFile } from '../WordingValue'
import { useBeside, type OtherWording } from './BesideProvider'
import { besideValue } from './besideValue'
import './beside.css'

/** After the input of each localized field: the same field in the other language, to be read while one writes. */
export function BesideField({ path }: { path: string }) {
  const { collectionSlug, id } = useDocumentInfo()
  const { shown, wording } = useBeside()
  if (!shown || !wording || wording.id !== String(id) || wording.collection !== collectionSlug) return null
  return <Beside path={path} wording={wording} />
}

function Beside({ path, wording }: { path: string; wording: OtherWording }) {
  const words = reviewTexts[useLanguage()]
  const { labelOf } = useFieldWords(wording.collection)
  const { document, language } = wording
  const value = useFormFields(([fields]) =>
    besideValue(document, path, (rowPath) => String(fields[`${rowPath}.id`]?.value ?? '')),
  )
  const spoken = fillText(words.besideOf, { language: inSentence(words, language) })
  return (
    <div aria-label={`${spoken}: ${labelOf(path)}`} className="cn-beside" role="group">
      <span aria-hidden="true" className="cn-beside__name" lang={language}>
        {ownNames[language]}
      </span>
      <div lang={language}>{shownValue(value) ?? <p className="cn-quiet">{words.besideEmpty}</p>}</div>
    </div>
  )
}

/** `null` where the other language says nothing. */
function shownValue(value: unknown): ReactNode {
  if (isLexical(value)) return <LexicalText value={value} />
  if (typeof value === 'string' && value.trim() !== '') return <p className="cn-beside__text">{value}</p>
  if (typeof value === 'object' && value !== null && 'filename' in value) {
    return <FileView file={value as ShownFile} frozen={false} />
  }
  return null
}
