import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { nobody } from '../../../access/nobody'
import { languages } from '../../../i18n/languages'
import { refTo, type JsonSchema } from './registry'

/** `reply`: as it is read, with related records possibly put in place of their ids; `input`: as it may be sent. */
type Direction = 'reply' | 'input'

const nothing: JsonSchema = { type: 'null' }

/** `review-runs` → `ReviewRuns`. */
export const schemaName = (slug: string): string =>
  slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

/** What the document tells of: Payload's own collections and those that nobody looks at are no part of the contract. */
export const describedCollections = ({ collections }: SanitizedConfig): SanitizedCollectionConfig[] =>
  collections.filter(({ admin, slug }) => !slug.startsWith('payload-') && admin.hidden !== true)

export type WriteVerb = 'create' | 'delete' | 'update'

/** Whether there is anybody who may, from outside. */
export const mayBeWritten = ({ access }: SanitizedCollectionConfig, verb: WriteVerb): boolean => access[verb] !== nobody

/** Everything that each collection's records hold, read from its fields in the configuration. */
export function contentSchemas(config: SanitizedConfig): Record<string, JsonSchema> {
  const described = describedCollections(config)
  const known = new Set(described.map(({ slug }) => slug))
  const entries = described.flatMap((collection): [string, JsonSchema][] => {
    const name = schemaName(collection.slug)
    const reply: [string, JsonSchema] = [name, recordSchema(collection, 'reply', known)]
    if (!mayBeWritten(collection, 'create') && !mayBeWritten(collection, 'update')) return [reply]
    return [reply, [`${name}Input`, recordSchema(collection, 'input', known)]]
  })
  return { ...Object.fromEntries(entries), RichText: richText, RichTextNode: richTextNode }
}

function recordSchema(collection: SanitizedCollectionConfig, to: Direction, known: ReadonlySet<string>): JsonSchema {
  const { properties } = fieldsSchema(collection.flattenedFields, to, known)
  if (to === 'input') {
    const password = collection.auth ? { password: { type: 'string' } } : {}
    return { type: 'object', additionalProperties: false, properties: { ...properties, ...password } }
  }
  // Payload says of people which collection they are of.
  const collectionName = collection.auth ? { collection: { const: collection.slug } } : {}
  const own = { ...properties, ...collectionName, id: { type: 'string', minLength: 1 } }
  return { type: 'object', additionalProperties: false, required: ['id'], properties: own }
}

/** Written by Payload alone. */
const housekeeping = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status'])

type Properties = { properties: Record<string, JsonSchema> }

function fieldsSchema(fields: readonly FlattenedField[], to: Direction, known: ReadonlySet<string>): Properties {
  const shown = fields.filter((field) => (to === 'input' ? mayBeSent(field) : !isHidden(field) && !isOnlySent(field)))
  return { properties: Object.fromEntries(shown.map((field) => [field.name, fieldSchema(field, to, known)])) }
}

const isHidden = (field: FlattenedField): boolean => 'hidden' in field && field.hidden === true

const isVirtual = (field: FlattenedField): boolean => 'virtual' in field && Boolean(field.virtual)

/** Neither stored nor filled when it is read: a hook of the collection takes what was sent. */
const isOnlySent = (field: FlattenedField): boolean =>
  'virtual' in field && field.virtual === true && !('hooks' in field && field.hooks?.afterRead?.length)

function mayBeSent(field: FlattenedField): boolean {
  if (isVirtual(field)) return isOnlySent(field)
  if (housekeeping.has(field.name) || isHidden(field) || field.type === 'join') return false
  // What the form shows to nobody, or lets nobody change, is filled by the server.
  const { disabled, hidden, readOnly } = (field.admin ?? {}) as Record<string, unknown>
  return disabled !== true && hidden !== true && readOnly !== true
}

function fieldSchema(field: FlattenedField, to: Direction, known: ReadonlySet<string>): JsonSchema {
  const localized = 'localized' in field && field.localized === true
  const required = 'required' in field && field.required === true && !localized && to === 'reply'
  const value = required ? valueSchema(field, to, known) : orNothing(valueSchema(field, to, known))
  const described = { ...wordsOf(field), ...value }
  if (!localized || to === 'input') return described
  const inEach = Object.fromEntries(languages.map((language) => [language, value]))
  // With `?locale=all`.
  return { ...wordsOf(field), anyOf: [value, { type: 'object', additionalProperties: false, properties: inEach }] }
}

/** What the screens call it. */
function wordsOf(field: FlattenedField): JsonSchema {
  const label: unknown = 'label' in field ? field.label : undefined
  if (typeof label !== 'object' || label === null || !('en' in label) || !('vi' in label)) return {}
  return { description: `${String(label.en)} (${String(label.vi)})` }
}

function orNothing(schema: JsonSchema): JsonSchema {
  if (Object.keys(schema).length === 0) return schema
  if (typeof schema.type === 'string' && !('enum' in schema)) return { ...schema, type: [schema.type, 'null'] }
  return { anyOf: [...(Array.isArray(schema.anyOf) ? schema.anyOf : [schema]), nothing] }
}

/** @returns what is there where the field is filled in */
function valueSchema(field: FlattenedField, to: Direction, known: ReadonlySet<string>): JsonSchema {
  const one = oneSchema(field, to, known)
  const many = 'hasMany' in field && field.hasMany === true
  return many ? { type: 'array', items: one } : one
}

function oneSchema(field: FlattenedField, to: Direction, known: ReadonlySet<string>): JsonSchema {
  const inside = (fields: readonly FlattenedField[]) => ({
    type: 'object',
    additionalProperties: false,
    ...fieldsSchema(fields, to, known),
  })
  switch (field.type) {
    case 'number':
      return { type: 'number' }
    case 'checkbox':
      return { type: 'boolean' }
    case 'date':
      return { type: 'string', format: 'date-time' }
    case 'select':
    case 'radio':
      return { enum: field.options.map((option) => (typeof option === 'string' ? option : option.value)) }
    case 'point':
      return { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 }
    case 'richText':
      return refTo('RichText')
    case 'relationship':
    case 'upload':
      return relationSchema(field.relationTo, to, known)
    case 'group':
    case 'tab':
      return inside(field.flattenedFields)
    case 'array':
      return { type: 'array', items: withRowId(inside(field.flattenedFields)) }
    case 'blocks':
      return { type: 'array', items: { anyOf: field.blocks.map((block) => blockSchema(block, inside)) } }
    case 'join':
      return joinSchema(field.collection, known)
    case 'json':
      return {}
    default:
      return { type: 'string' }
  }
}

const rowId: JsonSchema = { type: ['string', 'null'] }

/** A row sent back with its id stays the same row. */
const withRowId = (row: JsonSchema & Properties): JsonSchema => ({
  ...row,
  properties: { ...row.properties, id: rowId },
})

function blockSchema(
  block: { slug: string; flattenedFields: FlattenedField[] },
  inside: (fields: readonly FlattenedField[]) => JsonSchema & Properties,
): JsonSchema {
  const { properties, ...schema } = inside(block.flattenedFields)
  const own = { id: rowId, blockName: rowId, blockType: { const: block.slug } }
  return { ...schema, required: ['blockType'], properties: { ...properties, ...own } }
}

function relationSchema(relationTo: string | string[], to: Direction, known: ReadonlySet<string>): JsonSchema {
  const id = { type: 'string', minLength: 1 }
  if (Array.isArray(relationTo)) {
    const either = (slug: string) => ({
      type: 'object',
      additionalProperties: false,
      required: ['relationTo', 'value'],
      properties: { relationTo: { const: slug }, value: relationSchema(slug, to, known) },
    })
    return { anyOf: relationTo.map(either) }
  }
  if (to === 'input') return id
  return { anyOf: [id, known.has(relationTo) ? refTo(schemaName(relationTo)) : { type: 'object' }] }
}

/** The first of the records that name this one, in their order. */
function joinSchema(collection: string | string[], known: ReadonlySet<string>): JsonSchema {
  const docs = { type: 'array', items: relationSchema(collection, 'reply', known) }
  const properties = { docs, hasNextPage: { type: 'boolean' }, totalDocs: { type: 'integer', minimum: 0 } }
  return { type: 'object', additionalProperties: false, required: ['docs', 'hasNextPage'], properties }
}

/** What else a node holds is the editor's business and is not promised. */
const richTextNode: JsonSchema = {
  type: 'object',
  required: ['type', 'version'],
  properties: {
    type: { type: 'string', minLength: 1 },
    version: { type: 'integer', minimum: 1 },
    children: { type: 'array', items: refTo('RichTextNode') },
  },
}

/** A Lexical document. */
const richText: JsonSchema = {
  type: 'object',
  required: ['root'],
  additionalProperties: false,
  properties: {
    root: { ...refTo('RichTextNode'), required: ['children'], properties: { type: { const: 'root' } } },
  },
}
