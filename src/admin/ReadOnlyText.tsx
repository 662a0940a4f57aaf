'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { TextareaFieldClientProps } from 'payload'
import { useId, useState } from 'react'

import { screenTexts } from '../i18n/screenTexts'
import { prettyJson } from './prettyJson'
import { useLanguage } from './useLanguage'
import './screens.css'
import './longText.css'

/**
 * Shows a long text of a product record: JSON laid out to be read, with the text as it is stored one press away. Payload's
 * own `json` and `code` fields fetch their editor from elsewhere.
 */
export function ReadOnlyText({ field, path }: TextareaFieldClientProps) {
  const { value } = useField<string>({ potentiallyStalePath: path })
  return (
    <div className="field-type cn-field">
      <FieldLabel as="span" label={field.label} />
      <LongText text={value ?? ''} />
    </div>
  )
}

export function LongText({ text }: { text: string }) {
  const words = screenTexts[useLanguage()]
  const [raw, setRaw] = useState(false)
  const id = useId()
  const pretty = prettyJson(text)
  if (text === '') return <p className="cn-quiet">{words.emptyText}</p>
  return (
    <div className="cn-long">
      {pretty === null ? null : (
        <button aria-controls={id} aria-pressed={raw} className="cn-link" onClick={() => setRaw(!raw)} type="button">
          {words.asStored}
        </button>
      )}
      <pre className="cn-pre" id={id} tabIndex={0}>
        {raw || pretty === null ? text : pretty}
      </pre>
    </div>
  )
}
