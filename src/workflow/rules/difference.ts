import canonicalize from 'canonicalize'
import { diffWordsWithSpace } from 'diff'

import type { CanonicalContent } from './canonicalContent'
import { isLexical, lexicalParagraphs } from './lexicalText'
import { paragraphDifferences, type ParagraphDifference } from './paragraphDifferences'
import { isPlainObject, type PlainObject } from './plainValue'

/** A run of words: common to both, or only in the newer (`added`), or only in the older (`removed`). */
export type TextPart = { value: string; added?: boolean; removed?: boolean }

/** `field` is a dot path into the canonical fields; inside lists with the row's index in the newer wording. */
export type FieldDifference = { field: string } & (
  | { kind: 'text'; parts: TextPart[] }
  /** One entry a paragraph that changed, in order; unchanged ones are left out. */
  | { kind: 'paragraphs'; paragraphs: ParagraphDifference[] }
  | { kind: 'media'; before: MediaView[]; after: MediaView[] }
  | { kind: 'value'; before: unknown; after: unknown }
)

export type MediaView = {
  id: string
  sha256: string
  mimeType?: string
  filename?: string
  alt?: string
  caption?: string
  credit?: string
}

/** What differs between two wordings of one document, field by field in the newer one's order; [] when nothing does. */
export function difference(before: CanonicalContent | null, after: CanonicalContent): FieldDifference[] {
  return memberDifferences('', before?.fields ?? {}, after.fields)
}

function memberDifferences(path: string, before: PlainObject, after: PlainObject): FieldDifference[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return names.flatMap((name) => valueDifferences(path === '' ? name : `${path}.${name}`, before[name], after[name]))
}

function valueDifferences(field: string, before: unknown, after: unknown): FieldDifference[] {
  if (same(before, after)) return []
  const known = [before, after].filter((value) => value !== undefined)
  if (known.every(isLexical)) {
    const paragraphs = paragraphDifferences(lexicalParagraphs(before), lexicalParagraphs(after), words)
    return [{ field, kind: 'paragraphs', paragraphs }]
  }
  if (known.every((value) => typeof value === 'string') && !known.every(isMoment)) {
    return [{ field, kind: 'text', parts: words(String(before ?? ''), String(after ?? '')) }]
  }
  if (known.every((value) => Array.isArray(value))) return listDifferences(field, rowsOf(before), rowsOf(after))
  if (isPlainObject(before) && isPlainObject(after) && before.id === after.id && before.sha256 === after.sha256) {
    return memberDifferences(field, before, after)
  }
  return [replaced(field, before, after)]
}

const rowsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Rows that stayed are compared member by member; rows that came, went or moved show the list before and after. */
function listDifferences(field: string, before: unknown[], after: unknown[]): FieldDifference[] {
  const older = before.map(identity)
  const newer = after.map(identity)
  const inside = after.flatMap((row, index) => {
    const match = before[older.indexOf(newer[index] ?? '')]
    return isPlainObject(row) && isPlainObject(match) ? valueDifferences(`${field}.${index}`, match, row) : []
  })
  return same(older, newer) ? inside : [replaced(field, before, after), ...inside]
}

/** What makes a row the same row: its own id, that of the record it shows, or its place where it has neither. */
function identity(row: unknown, index: number): string {
  if (!isPlainObject(row)) return canonicalize(row) ?? ''
  const shown = [row, ...Object.values(row)].filter(isPlainObject).find((each) => each.id !== undefined)
  return shown ? String(shown.id) : `#${index}`
}

function replaced(field: string, before: unknown, after: unknown): FieldDifference {
  if (showsOnlyMedia(before) && showsOnlyMedia(after)) {
    return { field, kind: 'media', before: mediaIn(before), after: mediaIn(after) }
  }
  return { field, kind: 'value', before: before ?? null, after: after ?? null }
}

const isMoment = (value: unknown): boolean => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(String(value))

const same = (one: unknown, other: unknown): boolean =>
  one === other || (one !== undefined && other !== undefined && canonicalize(one) === canonicalize(other))

/** Texts further apart than this are one text taken out and another put in: comparing takes time with its square. */
const mostEdits = 1000

function words(before: string, after: string): TextPart[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits })
  if (!parts)
    return [
      { value: before, removed: true },
      { value: after, added: true },
    ]
  return parts.map(({ added, removed, value }) => ({
    value,
    ...(added ? { added } : {}),
    ...(removed ? { removed } : {}),
  }))
}

const isMedia = (value: unknown): value is MediaView => isPlainObject(value) && 'sha256' in value && 'id' in value

/** A file, a row that holds nothing but a file, or a list of these. */
function showsOnlyMedia(value: unknown): boolean {
  if (value === undefined || isMedia(value)) return true
  if (Array.isArray(value)) return value.every(showsOnlyMedia)
  return isPlainObject(value) && Object.keys(value).length === 1 && isMedia(Object.values(value)[0])
}

function mediaIn(value: unknown): MediaView[] {
  if (Array.isArray(value)) return value.flatMap(mediaIn)
  if (!isPlainObject(value)) return []
  if (!isMedia(value)) return Object.values(value).flatMap(mediaIn)
  const { alt, caption, credit, filename, id, mimeType, sha256 } = value
  return [{ id, sha256, mimeType, filename, alt, caption, credit }]
}
