import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { ClientField } from 'payload'

/** What the form says about one field. */
export type KnownField = {
  label?: string
  /** What one row of a list is called. */
  row?: string
  options?: Map<string, string>
  dayOnly?: boolean
}

/** By dot path without the numbers of rows (`works.title`), in the order of the form. */
export type KnownFields = Map<string, KnownField>

/** Everything that a collection's form says about its fields, also inside lists and groups. */
export function knownFields(fields: readonly ClientField[], i18n: I18nClient): KnownFields {
  const known: KnownFields = new Map()
  collect(fields, '', i18n, known)
  return known
}

function collect(fields: readonly ClientField[], prefix: string, i18n: I18nClient, known: KnownFields): void {
  for (const field of fields) {
    if ('tabs' in field) {
      for (const tab of field.tabs) collect(tab.fields, 'name' in tab ? `${prefix}${tab.name}.` : prefix, i18n, known)
    } else if ('name' in field) {
      known.set(`${prefix}${field.name}`, knownField(field, i18n))
      if ('fields' in field) collect(field.fields, `${prefix}${field.name}.`, i18n, known)
    } else if ('fields' in field) collect(field.fields, prefix, i18n, known)
  }
}

function knownField(field: ClientField, i18n: I18nClient): KnownField {
  const label = 'label' in field && field.label ? { label: getTranslation(field.label, i18n) } : {}
  switch (field.type) {
    case 'array':
      return { ...label, ...(field.labels?.singular ? { row: getTranslation(field.labels.singular, i18n) } : {}) }
    case 'date': {
      const picker: { pickerAppearance?: string } = field.admin?.date ?? {}
      return { ...label, dayOnly: picker.pickerAppearance === 'dayOnly' }
    }
    case 'select':
      return { ...label, options: new Map(field.options.map((option) => optionWords(option, i18n))) }
    default:
      return label
  }
}

function optionWords(option: Extract<ClientField, { type: 'select' }>['options'][number], i18n: I18nClient) {
  if (typeof option === 'string') return [option, option] as const
  const said: unknown = getTranslation(option.label, i18n)
  return [option.value, typeof said === 'string' ? said : option.value] as const
}

/** The path of a field without the numbers of rows. */
export const withoutRows = (path: string): string =>
  path
    .split('.')
    .filter((part) => !isNumber(part))
    .join('.')

const isNumber = (part: string): boolean => /^\d+$/.test(part)

/**
 * The label of a field as the form shows it, a row instead of its list: `works.1.title` → `Tác phẩm 2: Tên tác phẩm`. What
 * stands behind a related record (`leadMedia.alt`) goes by the field that names it; a path that the form does not know by
 * itself.
 */
export function labelAt(known: KnownFields, path: string): string {
  const labels: string[] = []
  let way = ''
  for (const part of path.split('.')) {
    if (isNumber(part)) {
      const list = labels.pop() ?? way
      labels.push(`${known.get(way)?.row ?? list} ${Number(part) + 1}`)
      continue
    }
    way = way === '' ? part : `${way}.${part}`
    const label = known.get(way)?.label
    if (label === undefined) break
    labels.push(label)
  }
  return labels.join(': ') || path
}
