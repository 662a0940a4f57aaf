'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { useLanguage } from '../../admin/useLanguage'
import { vietnamTime } from '../../i18n/vietnamTime'
import { knownFields, labelAt, withoutRows } from './fieldWords'
import { plainText } from './plainText'

export type FieldWords = {
  /** The label of a field as the form shows it, for a dot path of the canonical content. */
  labelOf: (path: string) => string
  /** A value as people read it: an option by its label, a day without its hour. */
  say: (path: string, value: unknown) => string
  /** Whether the field's values are options, so that their stored names say nothing to people. */
  isChoice: (path: string) => boolean
  /** Where the field stands in the form, from 0; beyond all of them for a field that the form does not know. */
  placeOf: (path: string) => number
}

/** The words of a collection's form. */
export function useFieldWords(collection: string): FieldWords {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const language = useLanguage()
  const fields = getEntityConfig({ collectionSlug: collection })?.fields
  return useMemo(() => {
    const known = knownFields(fields ?? [], i18n)
    const order = [...known.keys()]
    const of = (path: string) => known.get(withoutRows(path)) ?? {}
    const say = (path: string, value: unknown): string => {
      const { dayOnly, options } = of(path)
      if (Array.isArray(value)) return value.map((each) => say(path, each)).join(', ')
      if (typeof value === 'string' && options) return options.get(value) ?? value
      if (typeof value === 'string' && dayOnly) return vietnamTime(value)?.day ?? value
      return plainText(value, language)
    }
    return {
      labelOf: (path) => labelAt(known, path),
      say,
      isChoice: (path) => of(path).options !== undefined || of(path).dayOnly === true,
      placeOf: (path) => (order.includes(withoutRows(path)) ? order.indexOf(withoutRows(path)) : order.length),
    }
  }, [fields, i18n, language])
}
