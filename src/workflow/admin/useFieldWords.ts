'use client'
import { getTranslation, type I18nClient } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useMemo } from 'react'

import { useLanguage } from '../../admin/useLanguage'
import { vietnamTime } from '../../i18n/vietnamTime'
import { plainText } from './plainText'

export type FieldWords = {
  /** The label of a field as the form shows it, for a dot path of the canonical content. */
  labelOf: (path: string) => string
  /** A value as people read it: an option by its label, a day without its hour. */
  say: (path: string, value: unknown) => string
  /** Whether the field's values are options, so that their stored names say nothing to people. */
  isChoice: (path: string) => boolean
}

type Known = { label?: string; options?: Map<string, string>; dayOnly?: boolean }

/** The words of a collection's form. */
export function useFieldWords(collection: string): FieldWords {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const language = useLanguage()
  const fields = getEntityConfig({ collectionSlug: collection })?.fields
  return useMemo(() => {
    const known = new Map<string, Known>()
    collect(fields ?? [], i18n, known)
    const of = (path: string): Known => known.get(path.split('.')[0] ?? '') ?? {}
    const say = (path: string, value: unknown): string => {
      const { dayOnly, options } = of(path)
      if (Array.isArray(value)) return value.map((each) => say(path, each)).join(', ')
      if (typeof value === 'string' && options) return options.get(value) ?? value
      if (typeof value === 'string' && dayOnly) return vietnamTime(value)?.day ?? value
      return plainText(value, language)
    }
    return {
      labelOf: (path) => of(path).label ?? path,
      say,
      isChoice: (path) => of(path).options !== undefined || of(path).dayOnly === true,
    }
  }, [fields, i18n, language])
}

function collect(fields: ClientField[], i18n: I18nClient, known: Map<string, Known>): void {
  for (const field of fields) {
    if ('tabs' in field) for (const tab of field.tabs) collect(tab.fields, i18n, known)
    else if ('name' in field) known.set(field.name, wordsOf(field, i18n))
    else if ('fields' in field) collect(field.fields, i18n, known)
  }
}

function wordsOf(field: ClientField, i18n: I18nClient): Known {
  const label = 'label' in field && field.label ? { label: getTranslation(field.label, i18n) } : {}
  if (field.type === 'date') {
    const picker: { pickerAppearance?: string } = field.admin?.date ?? {}
    return { ...label, dayOnly: picker.pickerAppearance === 'dayOnly' }
  }
  if (field.type !== 'select') return label
  const options = field.options.map((option): [string, string] => {
    if (typeof option === 'string') return [option, option]
    const said: unknown = getTranslation(option.label, i18n)
    return [option.value, typeof said === 'string' ? said : option.value]
  })
  return { ...label, options: new Map(options) }
}
