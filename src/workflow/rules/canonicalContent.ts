import type { Language } from '../../i18n/languages'
import type { FieldShape } from './fieldShape'
import { composed, condensed, isNothing, isPlainObject, isoDate, withoutNothing, type PlainObject } from './plainValue'
import { canonicalRichText } from './richText'

/** The one object that is fingerprinted, stored in an edition and given to formats (design §1). */
export type CanonicalContent = {
  v: 1
  collection: string
  document: string
  language: Language
  fields: Record<string, unknown>
}

/** The data of a related record that belongs to the wording, already in its language; `undefined` if there is no such record. */
export type Related = (collection: string, id: string) => Record<string, unknown> | undefined

/** Which part of a document: all that a reader of the language sees, what is common to all languages, or what is its own. */
export type Part = 'all' | 'shared' | 'localized'

type Reading = { language: Language; related: Related; part: Part; keepRows: boolean; insideLocalized: boolean }

/**
 * The wording of one document in one language, from the raw stored row that holds all of them. Nothing is ever read from
 * another language. Text is NFC, dates are ISO, array rows lose their ids, whatever says nothing (null, '', an empty list,
 * an unticked box, an untouched editor) is left out, related records come with their projected data, or with their id
 * alone where the record is gone.
 * @param args.keepRows also rows that say nothing in this language, so that a row has the place that the form shows; never
 * for what is signed @default false
 */
export function canonicalContent(args: {
  collection: string
  document: string
  raw: Record<string, unknown>
  shape: readonly FieldShape[]
  language: Language
  related: Related
  keepRows?: boolean
}): CanonicalContent {
  const { collection, document, language } = args
  return { v: 1, collection, document, language, fields: canonicalFields({ ...args, part: 'all' }) }
}

/** The canonical fields alone, also for a part of them and for related records' own fields. */
export function canonicalFields({
  raw,
  shape,
  ...reading
}: {
  raw: Record<string, unknown>
  shape: readonly FieldShape[]
  language: Language
  related: Related
  part: Part
  keepRows?: boolean
}): Record<string, unknown> {
  return readFields(raw, shape, { keepRows: false, ...reading, insideLocalized: false })
}

function readFields(raw: PlainObject, shape: readonly FieldShape[], reading: Reading): PlainObject {
  return withoutNothing(
    Object.fromEntries(shape.map((field) => [field.name, readField(raw[field.name], field, reading)])),
  )
}

function readField(stored: unknown, field: FieldShape, reading: Reading): unknown {
  if (!field.localized || reading.insideLocalized) return readValue(stored, field, reading)
  if (reading.part === 'shared' || !isPlainObject(stored) || !Object.hasOwn(stored, reading.language)) return undefined
  return readValue(stored[reading.language], field, { ...reading, insideLocalized: true })
}

const containers = new Set<FieldShape['kind']>(['group', 'array', 'blocks'])

function readValue(value: unknown, field: FieldShape, reading: Reading): unknown {
  const isOthers = reading.part === 'localized' && !reading.insideLocalized
  if (value === undefined || value === null || (isOthers && !containers.has(field.kind))) return undefined
  switch (field.kind) {
    case 'group':
      return isPlainObject(value) ? readFields(value, field.fields, reading) : undefined
    case 'array':
      return rowsOf(value)
        .map((row) => readFields(row, field.fields, reading))
        .filter((row) => reading.keepRows || !isNothing(row))
    case 'blocks':
      return rowsOf(value)
        .map((row) => readBlock(row, field.blocks, reading))
        .filter((row) => !isNothing(row))
    case 'relation':
      return readRelation(value, field.relationTo, reading.related)
    case 'richText':
      return canonicalRichText(value, (collection, id) => projected(collection, id, reading.related))
    default:
      return readScalar(value, field.kind)
  }
}

const rowsOf = (value: unknown): PlainObject[] => (Array.isArray(value) ? value.filter(isPlainObject) : [])

function readBlock(row: PlainObject, blocks: Record<string, FieldShape[]>, reading: Reading): PlainObject {
  const type = String(row.blockType ?? '')
  const fields = readFields(row, blocks[type] ?? [], reading)
  return reading.part === 'localized' && !reading.insideLocalized ? fields : { blockType: type, ...fields }
}

function readScalar(
  value: unknown,
  kind: Exclude<FieldShape['kind'], 'group' | 'array' | 'blocks' | 'relation'>,
): unknown {
  if (Array.isArray(value) && kind !== 'json' && kind !== 'point') {
    return value.map((each) => readScalar(each, kind)).filter((each) => !isNothing(each))
  }
  switch (kind) {
    case 'checkbox':
      return value === true || value === 1 ? true : undefined
    case 'date':
      return value === '' ? undefined : isoDate(value)
    case 'number':
      return readNumber(value)
    case 'point':
      // MongoDB keeps GeoJSON, the other databases the pair itself.
      return isPlainObject(value) ? value.coordinates : value
    default:
      return composed(value)
  }
}

/** Databases may keep a number as text; what is no number says nothing. */
function readNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

function readRelation(value: unknown, relationTo: string | string[], related: Related): unknown {
  if (Array.isArray(value)) {
    return value.map((each) => readRelation(each, relationTo, related)).filter((each) => !isNothing(each))
  }
  const polymorphic = isPlainObject(value) && typeof value.relationTo === 'string' && 'value' in value
  const collection = polymorphic ? String(value.relationTo) : typeof relationTo === 'string' ? relationTo : ''
  const id = idOf(polymorphic ? value.value : value)
  if (id === '') return undefined
  const data = projected(collection, id, related)
  return Array.isArray(relationTo) ? { ...data, relationTo: collection } : data
}

function idOf(value: unknown): string {
  const id = isPlainObject(value) ? value.id : value
  return id === undefined || id === null ? '' : String(id)
}

const projected = (collection: string, id: string, related: Related): PlainObject => ({
  ...(condensed(related(collection, id) ?? {}) as PlainObject),
  id,
})
