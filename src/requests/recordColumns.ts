import type { Field } from 'payload'

type Labels = { vi: string; en: string }

/** What a column says of the rest of a new product record, where its field brings this as `custom.fill`. */
export type FillColumn = (record: Record<string, unknown>) => string

/** A plain text column of a product record. Ids are kept as text, so that a row outlives what it names. */
export const textColumn = (name: string, label: Labels, index = false): Field => ({ name, type: 'text', label, index })

export const uniqueColumn = (name: string, label: Labels): Field => ({
  name,
  type: 'text',
  label,
  required: true,
  unique: true,
  index: true,
})

/**
 * Long text a person only looks at. Never Payload's `json` or `code` field: their editor comes from a CDN. The length is
 * said because Payload refuses more than 40,000 signs by default, which an article's frozen bytes pass.
 */
export const longText = (name: string, label: Labels, shownBy = '/src/admin/ReadOnlyText#ReadOnlyText'): Field => ({
  name,
  type: 'textarea',
  label,
  maxLength: 16_000_000,
  admin: { readOnly: true, components: { Field: shownBy } },
})

export const numberColumn = (name: string, label: Labels): Field => ({ name, type: 'number', label, defaultValue: 0 })

/** A moment shown to the second: what machines do. */
export const dateColumn = (name: string, label: Labels, index = false): Field => ({
  name,
  type: 'date',
  label,
  index,
  admin: { date: { displayFormat: 'dd/MM/yyyy HH:mm:ss' } },
})

/** A moment shown to the minute: what people do. */
export const minuteColumn = (name: string, label: Labels, index = false): Field =>
  ({
    ...dateColumn(name, label, index),
    admin: { date: { displayFormat: 'dd/MM/yyyy HH:mm' } },
  }) as Field

/** A yes or no that is never null, so that `equals: false` in a claim finds it on every database. */
export const flagColumn = (name: string, label: Labels): Field => ({
  name,
  type: 'checkbox',
  label,
  required: true,
  defaultValue: false,
})
