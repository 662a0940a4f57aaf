import type { FlattenedField, SanitizedConfig } from 'payload'

import { languages } from '../../i18n/languages'
import type { FieldShape } from '../rules/fieldShape'

/** On `globalThis`, because a bundler may load this module twice in one process (design §9). */
const cache = Symbol.for('cau-noi.fieldShapes')

type Holder = typeof globalThis & { [cache]?: WeakMap<object, FieldShape[]> }

/** The fields of a collection that belong to its wording, read from Payload's own configuration. Computed once. */
export function fieldShapes(config: SanitizedConfig, slug: string): FieldShape[] {
  const collection = config.collections.find((each) => each.slug === slug)
  if (!collection) throw new Error(`There is no collection ${slug}.`)
  const shapes = ((globalThis as Holder)[cache] ??= new WeakMap())
  const known = shapes.get(collection)
  if (known) return known
  const shape = shapesOf(collection.flattenedFields)
  shapes.set(collection, shape)
  return shape
}

/** What Payload keeps for itself: never part of what somebody signs. */
const housekeeping = new Set('id createdAt updatedAt deletedAt _status url thumbnailURL sizes focalX focalY'.split(' '))

function shapesOf(fields: readonly FlattenedField[]): FieldShape[] {
  return fields.filter(isPartOfWording).map(shapeOf)
}

function isPartOfWording(field: FlattenedField): boolean {
  const unstored = field.type === 'join' || ('virtual' in field && Boolean(field.virtual))
  return !housekeeping.has(field.name) && !unstored && field.custom?.review !== false
}

function shapeOf(field: FlattenedField): FieldShape {
  const named = { name: field.name, localized: 'localized' in field && field.localized === true }
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return { ...named, kind: 'relation', relationTo: field.relationTo }
    case 'array':
      return { ...named, kind: 'array', fields: shapesOf(field.flattenedFields) }
    case 'group':
    case 'tab':
      return { ...named, kind: 'group', fields: shapesOf(field.flattenedFields) }
    case 'blocks': {
      const blocks = field.blocks.map((block): [string, FieldShape[]] => [block.slug, shapesOf(block.flattenedFields)])
      return { ...named, kind: 'blocks', blocks: Object.fromEntries(blocks) }
    }
    case 'number':
    case 'checkbox':
    case 'date':
    case 'point':
    case 'json':
    case 'richText':
    case 'select':
      return { ...named, kind: field.type }
    default:
      return { ...named, kind: 'text' }
  }
}

/**
 * The dot paths of the relations in a shape that may point at this collection, as a `where` names them: a localized one
 * once a language, for a query looks at one language only.
 */
export function pathsTo(shape: readonly FieldShape[], slug: string, prefix = ''): string[] {
  return shape.flatMap((field) => {
    const paths = field.localized
      ? languages.map((language) => `${prefix}${field.name}.${language}`)
      : [`${prefix}${field.name}`]
    if (field.kind === 'relation') return [field.relationTo].flat().includes(slug) ? paths : []
    if (field.kind !== 'group' && field.kind !== 'array') return []
    return paths.flatMap((path) => pathsTo(field.fields, slug, `${path}.`))
  })
}
