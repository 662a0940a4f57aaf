'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useCallback, useMemo } from 'react'

/** Gives the label of a field, as the form shows it, for a dot path of the canonical content. */
export function useFieldLabel(collection: string): (path: string) => string {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const fields = getEntityConfig({ collectionSlug: collection })?.fields
  const labels = useMemo(() => {
    const found = new Map<string, string>()
    const visit = (list: ClientField[]) => {
      for (const field of list) {
        if ('name' in field && 'label' in field && field.label) found.set(field.name, getTranslation(field.label, i18n))
        else if ('tabs' in field) field.tabs.forEach((tab) => visit(tab.fields))
        else if ('fields' in field) visit(field.fields)
      }
    }
    visit(fields ?? [])
    return found
  }, [fields, i18n])
  return useCallback((path: string) => labels.get(path.split('.')[0] ?? '') ?? path, [labels])
}
