import canonicalize from 'canonicalize'

import { languages, type Language } from '../../i18n/languages'
import { canonicalFields, type Part } from './canonicalContent'
import type { FieldShape } from './fieldShape'
import { isPlainObject } from './plainValue'

export type ChangedParts = {
  /** The languages whose own fields changed value. */
  languages: Language[]
  /** Whether a field common to all languages changed value. */
  shared: boolean
  /** Dot paths of the fields that changed; an array or a list of blocks is one field. */
  fields: string[]
}

type Raw = Record<string, unknown>

/**
 * What a write changed, from the raw stored rows before and after it. Payload's form saves the whole document, so only
 * values that differ canonically count: NFD for NFC, null for '', a date in another notation are no change.
 */
export function changedParts(before: Raw, after: Raw, shape: readonly FieldShape[]): ChangedParts {
  const changed = leaves(shape).map((leaf) => ({ path: leaf.path, ...changeOf(leaf, before, after) }))
  return {
    languages: languages.filter((language) => changed.some((each) => each.languages.includes(language))),
    shared: changed.some((each) => each.shared),
    fields: changed.filter((each) => each.shared || each.languages.length > 0).map((each) => each.path),
  }
}

/** A field that is compared as one: its path, and a shape that leads to it from the document. */
type Leaf = { path: string; shape: FieldShape }

function leaves(shape: readonly FieldShape[], prefix = ''): Leaf[] {
  return shape.flatMap((field): Leaf[] => {
    const path = prefix + field.name
    if (field.kind !== 'group' || field.localized) return [{ path, shape: field }]
    return leaves(field.fields, `${path}.`).map((leaf) => ({
      path: leaf.path,
      shape: { ...field, fields: [leaf.shape] },
    }))
  })
}

/**
 * A new row with a picture and a vi caption touches the shared part and vi. Where the shared part stayed as it was,
 * a language is touched exactly if its wording differs, captions moved between rows included.
 */
function changeOf({ shape }: Leaf, before: Raw, after: Raw): { shared: boolean; languages: Language[] } {
  const differs = (part: Part, language: Language): boolean =>
    textOf(before, shape, part, language) !== textOf(after, shape, part, language)
  const shared = differs('shared', languages[0])
  return { shared, languages: languages.filter((language) => differs(shared ? 'localized' : 'all', language)) }
}

function textOf(raw: Raw, shape: FieldShape, part: Part, language: Language): string {
  const fields = canonicalFields({
    raw: isPlainObject(raw) ? raw : {},
    shape: [shape],
    part,
    language,
    related: () => undefined,
  })
  return canonicalize(fields) ?? ''
}
