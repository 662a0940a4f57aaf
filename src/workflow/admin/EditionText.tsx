'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { TextareaFieldClientProps } from 'payload'

import { LongText } from '../../admin/ReadOnlyText'
import { useLanguage } from '../../admin/useLanguage'
import { reviewTexts } from '../../i18n/reviewTexts'
import type { CanonicalContent } from '../rules/canonicalContent'
import { WordingView } from './WordingView'
import '../../admin/screens.css'
import './review.css'

/** An edition's wording, to be read as it went out, with the very text that its fingerprint is made of. */
export function EditionText({ field, path }: TextareaFieldClientProps) {
  const { value } = useField<string>({ potentiallyStalePath: path })
  if (!value) return null
  return (
    <section className="cn-panel">
      <FieldLabel as="span" label={field.label} />
      <EditionContent content={value} />
    </section>
  )
}

/** @param content the canonical text of an edition */
export function EditionContent({ content }: { content: string }) {
  const words = reviewTexts[useLanguage()]
  return (
    <>
      <p className="cn-quiet">{words.editionAsSent}</p>
      <WordingView content={JSON.parse(content) as CanonicalContent} />
      <details className="cn-details">
        <summary>{words.canonicalText}</summary>
        <LongText text={content} />
      </details>
    </>
  )
}
