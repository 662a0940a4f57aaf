import type { RelationshipField, UploadField } from 'payload'

import type { InputFindings } from './inputFindings'

/** Checks that a value names one record or, where the field says so, a list of them. Existence is asked later, for all. */
export function checkRelation(
  field: RelationshipField | UploadField,
  value: unknown,
  path: string,
  findings: InputFindings,
): unknown {
  if (value === null || value === '') return field.hasMany ? [] : null
  if (field.hasMany && !Array.isArray(value)) {
    findings.problem(path, 'list')
    return value
  }
  const named = Array.isArray(value) && field.hasMany ? value : [value]
  named.forEach((one: unknown, index) =>
    note(field.relationTo, one, field.hasMany ? `${path}.${index}` : path, findings),
  )
  return value
}

function note(relationTo: string | string[], value: unknown, path: string, findings: InputFindings): void {
  const many = Array.isArray(relationTo)
  const pair = many && isRecord(value) ? { collection: value.relationTo, id: idIn(value.value) } : null
  const { collection, id } = pair ?? { collection: relationTo, id: many ? undefined : idIn(value) }
  const allowed = typeof collection === 'string' && (!many || relationTo.includes(collection))
  if (allowed && typeof id === 'string' && id !== '') findings.relations.push({ collection, id, path })
  else findings.problem(path, 'reference')
}

const idIn = (value: unknown): unknown => (isRecord(value) ? value.id : value)

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
