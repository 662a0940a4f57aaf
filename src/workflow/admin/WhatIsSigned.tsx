'use client'
import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'

import { useLanguage } from '../../admin/useLanguage'
import { fillText } from '../../i18n/fillText'
import type { Language } from '../../i18n/languages'
import { reviewTexts } from '../../i18n/reviewTexts'
import { workTexts } from '../../i18n/workTexts'
import type { Changes } from '../actions/readChanges'
import type { LanguageReply } from './reviewReply'
import { shortPrint } from './shortPrint'
import { useFieldWords } from './useFieldWords'

type Props = { changes: Changes | null; collection: string; locale: Language; view: LanguageReply }

/** What the person puts their name to: title, language, what changed in one sentence, the fingerprint's first 8 signs. */
export function WhatIsSigned({ changes, collection, locale, view }: Props) {
  const language = useLanguage()
  const words = reviewTexts[language]
  const { labelOf } = useFieldWords(collection)
  const { id } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const spoken = (view.review?.languages ?? [locale]).map((each) => words[each]).join(' + ')
  return (
    <dl className="cn-what">
      <dt>{words.whatTitle}</dt>
      <dd>
        <strong>{title && title !== String(id) ? title : workTexts[language].untitled}</strong>
      </dd>
      <dt>{words.whatLanguage}</dt>
      <dd>{spoken}</dd>
      <dt>{words.whatChanged}</dt>
      <dd>{changes ? changedSentence(changes, words, labelOf) : '…'}</dd>
      <dt>{words.whatFingerprint}</dt>
      <dd>
        <code className="cn-print">{shortPrint(view.fingerprint)}</code>
      </dd>
    </dl>
  )
}

function changedSentence(
  { fields, since }: Changes,
  words: (typeof reviewTexts)[Language],
  labelOf: (path: string) => string,
): string {
  if (!since) return words.firstEdition
  if (fields.length === 0) return words.nothingChanged
  return fillText(words.changedFields, { fields: fields.map(({ field }) => labelOf(field)).join(', ') })
}
