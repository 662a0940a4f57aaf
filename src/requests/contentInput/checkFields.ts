import type { FlattenedBlock, FlattenedBlocksField, FlattenedField } from 'payload'

import { languages } from '../../i18n/languages'
import { checkLexical } from './checkLexical'
import { checkRelation } from './checkRelation'
import { checkScalar } from './checkScalar'
import type { InputFindings } from './inputFindings'

export type Walk = {
  findings: InputFindings
  /** The input holds every language at once: localized values are objects by language. */
  everyLanguage: boolean
  blocks: Record<string, FlattenedBlock | undefined>
}

type Values = Record<string, unknown>

/** Rows of one list; far more than any document of ours has. */
const mostRows = 500

/**
 * Checks values against the fields they are for, and returns a copy with its text cleaned. Names without a field are
 * left as they are: Payload drops them.
 */
export function checkFields(fields: FlattenedField[], values: Values, path: string, walk: Walk): Values {
  const checked: Values = { ...values }
  for (const field of fields) {
    const value = values[field.name]
    if (value === undefined) continue
    const at = path ? `${path}.${field.name}` : field.name
    checked[field.name] = isByLanguage(field, walk)
      ? checkByLanguage(field, value, at, walk)
      : checkValue(field, value, at, walk)
  }
  return checked
}

function isByLanguage(field: FlattenedField, walk: Walk): boolean {
  return walk.everyLanguage && 'localized' in field && Boolean(field.localized)
}

function checkByLanguage(field: FlattenedField, value: unknown, path: string, walk: Walk): unknown {
  if (value === null) return value
  if (!isValues(value)) {
    walk.findings.problem(path, 'object')
    return value
  }
  const inside = { ...walk, everyLanguage: false }
  const checked: Values = { ...value }
  for (const language of languages) {
    if (value[language] === undefined) continue
    checked[language] = checkValue(field, value[language], `${path}.${language}`, inside)
  }
  return checked
}

function checkValue(field: FlattenedField, value: unknown, path: string, walk: Walk): unknown {
  switch (field.type) {
    case 'group':
    case 'tab':
      return checkGroup(field.flattenedFields, value, path, walk)
    case 'array':
      return checkRows(value, path, walk, (row, at) => checkFields(field.flattenedFields, row, at, walk))
    case 'blocks':
      return checkRows(value, path, walk, (row, at) => checkBlock(field, row, at, walk))
    case 'relationship':
    case 'upload':
      return checkRelation(field, value, path, walk.findings)
    case 'richText':
      return checkLexical(value, path, field, walk.findings)
    case 'code':
    case 'join':
    case 'json':
      return value
    default:
      return checkScalar(field, value, path, walk.findings)
  }
}

function checkGroup(fields: FlattenedField[], value: unknown, path: string, walk: Walk): unknown {
  if (isValues(value)) return checkFields(fields, value, path, walk)
  walk.findings.problem(path, 'object')
  return value
}

/** The form sends 0 for a list without rows. */
function checkRows(value: unknown, path: string, walk: Walk, checkRow: (row: Values, path: string) => Values): unknown {
  if (value === null || value === 0 || value === '0') return []
  if (!Array.isArray(value) || value.length > mostRows) {
    walk.findings.problem(path, 'list')
    return value
  }
  return value.map((row: unknown, index) => {
    const at = `${path}.${index}`
    if (isValues(row) && (row.id === undefined || row.id === null || typeof row.id === 'string'))
      return checkRow(row, at)
    walk.findings.problem(at, 'object')
    return row
  })
}

function checkBlock(field: FlattenedBlocksField, row: Values, path: string, walk: Walk): Values {
  const own = (field.blockReferences ?? field.blocks).find(
    (one) => typeof one !== 'string' && one.slug === row.blockType,
  )
  const block = typeof own === 'object' ? (own as FlattenedBlock) : walk.blocks[String(row.blockType)]
  if (block) return checkFields(block.flattenedFields, row, path, walk)
  walk.findings.problem(`${path}.blockType`, 'choice')
  return row
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
