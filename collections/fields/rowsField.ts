import type { ArrayField, Field } from 'payload'

type Rows = {
  name: string
  label: { vi: string; en: string }
  /** What one row is called, and in English several: Vietnamese has one word for both. */
  row: { vi: string; en: string; several: string }
  fields: Field[]
}

/** A list of small records inside a record. */
export const rowsField = ({ fields, label, name, row }: Rows): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: { vi: row.vi, en: row.en }, plural: { vi: row.vi, en: row.several } },
  fields,
})
