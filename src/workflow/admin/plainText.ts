import type { Language } from '../../i18n/languages'
import { momentText } from '../../i18n/vietnamTime'

const yesNo = { vi: ['có', 'không'], en: ['yes', 'no'] } as const
const isoMoment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/** Any value of a wording as a line of text: a related record by its name, a list with commas, a date as dd/MM/yyyy. */
export function plainText(value: unknown, language: Language): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return yesNo[language][value ? 0 : 1]
  if (typeof value === 'string') return isoMoment.test(value) ? momentText(value) : value
  if (Array.isArray(value)) return value.map((each) => plainText(each, language)).join(', ')
  if (typeof value !== 'object') return String(value)
  const named = value as Record<string, unknown>
  const name = named.name ?? named.title ?? named.filename ?? named.id
  if (typeof name === 'string') return name
  return Object.entries(named)
    .map(([key, each]) => `${key}: ${plainText(each, language)}`)
    .join('; ')
}
