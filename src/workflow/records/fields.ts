import type { Field } from 'payload'

type Labels = { vi: string; en: string }

/** A plain indexed text column. Product records keep ids as text, so that they outlive what they name. */
export const textColumn = (
  name: string,
  label: Labels,
  options: { index?: boolean; unique?: boolean } = {},
): Field => ({
  name,
  type: 'text',
  label,
  required: options.unique === true,
  index: options.index === true,
  unique: options.unique === true,
})

/** Long text a person only looks at: canonical JSON, frozen bytes. Never Payload's `json` field, whose editor comes from a CDN. */
export const longText = (name: string, label: Labels, shownBy = '/src/admin/ReadOnlyText#ReadOnlyText'): Field => ({
  name,
  type: 'textarea',
  label,
  // Payload's own limit is 40,000 characters: less than a long article's wording.
  maxLength: 16_000_000,
  admin: { readOnly: true, components: { Field: shownBy } },
})

export const dateColumn = (name: string, label: Labels, index = false): Field => ({
  name,
  type: 'date',
  label,
  index,
  admin: { date: { displayFormat: 'dd/MM/yyyy HH:mm' } },
})

export const numberColumn = (name: string, label: Labels): Field => ({ name, type: 'number', label, defaultValue: 0 })
