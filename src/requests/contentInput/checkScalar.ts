import type { FlattenedField } from 'payload'

import { cleanText } from './cleanText'
import type { Expectation, InputFindings } from './inputFindings'

/** Longest values in characters, where the field names no `maxLength` of its own. */
const longestLine = 1_000
const longestText = 20_000

type Check = { expected: Expectation; fits: (value: unknown) => boolean }

const text: Check = { expected: 'text', fits: (value) => typeof value === 'string' }
const choice: Check = { expected: 'choice', fits: (value) => typeof value === 'string' }

const checks: Partial<Record<FlattenedField['type'], Check>> = {
  checkbox: { expected: 'boolean', fits: (value) => typeof value === 'boolean' },
  date: { expected: 'date', fits: isDate },
  email: text,
  number: {
    expected: 'number',
    fits: (value) => value === '' || (typeof value === 'number' && Number.isFinite(value)),
  },
  point: { expected: 'point', fits: isPoint },
  radio: choice,
  select: choice,
  text,
  textarea: text,
}

/** Where the form sends '' for nothing, which the databases would take for a value. */
const emptiable = new Set<FlattenedField['type']>(['checkbox', 'date', 'email', 'number', 'radio', 'select'])

/** Checks a value that is one word, number or date, or a list of them where the field says so. */
export function checkScalar(field: FlattenedField, value: unknown, path: string, findings: InputFindings): unknown {
  const check = checks[field.type]
  if (!check || value === null) return value
  if (value === '' && emptiable.has(field.type)) return null
  if (field.type === 'point' && isClearedPoint(value)) return null
  const many = 'hasMany' in field && field.hasMany === true
  if (many && !Array.isArray(value)) {
    findings.problem(path, 'list')
    return value
  }
  const one = (item: unknown, at: string) => checkOne(field, check, item, at, findings)
  return many ? (value as unknown[]).map((item, index) => one(item, `${path}.${index}`)) : one(value, path)
}

function checkOne(field: FlattenedField, check: Check, value: unknown, path: string, findings: InputFindings): unknown {
  if (!check.fits(value)) {
    findings.problem(path, check.expected)
    return value
  }
  if (typeof value !== 'string') return value
  const clean = cleanText(value)
  const ownLimit = 'maxLength' in field && typeof field.maxLength === 'number'
  if (!ownLimit && clean.length > (field.type === 'textarea' ? longestText : longestLine))
    findings.problem(path, 'shortText')
  return clean
}

/** As ISO 8601 writes it; `Date` would take "5" and "tháng 1" for dates as well. */
function isDate(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  )
}

/** The form keeps two boxes for a point, and sends both when both were emptied. */
const isClearedPoint = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((one) => one === '' || one === null)

function isPoint(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number' && Number.isFinite(one))
  )
}
