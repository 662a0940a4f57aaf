'use client'
import { useConfig } from '@payloadcms/ui'

import { useLanguage } from '../../admin/useLanguage'
import { fillText } from '../../i18n/fillText'
import type { Language } from '../../i18n/languages'
import { reviewTexts } from '../../i18n/reviewTexts'
import { workTexts } from '../../i18n/workTexts'
import type { Changes } from '../actions/readChanges'
import { languagesAtStart } from './inSentence'
import type { ReviewReply } from './reviewReply'
import { shortPrint } from './shortPrint'
import type { ChangesRead } from './useChangesRead'
import { useFieldWords, type FieldWords } from './useFieldWords'

type Props = {
  about: readonly Language[]
  changes: ChangesRead
  collection: string
  languages: ReviewReply['languages']
}

/**
 * What the person puts their name to: title, language, what changed in one sentence, the fingerprint's first 8 signs; each
 * language beside the other where both are signed.
 */
export function WhatIsSigned({ about, changes, collection, languages }: Props) {
  const language = useLanguage()
  const { getEntityConfig } = useConfig()
  const words = reviewTexts[language]
  const fieldWords = useFieldWords(collection)
  const titleField = getEntityConfig({ collectionSlug: collection })?.admin.useAsTitle ?? 'title'
  return (
    <div className={about.length > 1 ? 'cn-sides cn-signed' : undefined}>
      {about.map((each) => (
        <dl className="cn-what" key={each}>
          <dt>{words.whatLanguage}</dt>
          <dd>{languagesAtStart([each], language)}</dd>
          <dt>{fieldWords.labelOf(titleField)}</dt>
          <dd lang={each}>
            <strong>{languages[each].title || workTexts[language].untitled}</strong>
          </dd>
          <dt>{words.whatChanged}</dt>
          <dd>{changedSentence(changes[each], words, fieldWords)}</dd>
          <dt>{words.whatFingerprint}</dt>
          <dd>
            <code className="cn-print">{shortPrint(languages[each].fingerprint)}</code>
          </dd>
        </dl>
      ))}
    </div>
  )
}

function changedSentence(
  changes: Changes | undefined,
  words: (typeof reviewTexts)[Language],
  { labelOf }: FieldWords,
): string {
  if (!changes) return '…'
  if (!changes.since) return words.firstEdition
  if (changes.fields.length === 0) return words.nothingChanged
  return fillText(words.changedFields, { fields: changes.fields.map(({ field }) => labelOf(field)).join(', ') })
}
