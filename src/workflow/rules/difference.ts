import canonicalize from 'canonicalize'
import { diffArrays, diffWordsWithSpace } from 'diff'

import type { CanonicalContent } from './canonicalContent'
import { isLexical, lexicalParagraphs } from './lexicalText'

/** A run of words: common to both, or only in the newer (`added`), or only in the older (`removed`). */
export type TextPart = { value: string; added?: boolean; removed?: boolean }

export type FieldDifference = { field: string } & (
  | { kind: 'text'; parts: TextPart[] }
  /** One entry a paragraph that changed, in order; unchanged ones are left out. */
  | { kind: 'paragraphs'; paragraphs: { index: number; parts: TextPart[] }[] }
  | { kind: 'media'; before: MediaView[]; after: MediaView[] }
  | { kind: 'value'; before: unknown; after: unknown }
)

export type MediaView = {
  id: string
  sha256: string
  filename?: string
  alt?: string
  caption?: string
  credit?: string
}

/** What differs between two wordings of one document, field by field in the newer one's order; [] when nothing does. */
export function difference(before: CanonicalContent | null, after: CanonicalContent): FieldDifference[] {
  const older = before?.fields ?? {}
  const names = [...new Set([...Object.keys(after.fields), ...Object.keys(older)])]
  return names
    .filter((field) => !same(older[field], after.fields[field]))
    .map((field) => fieldDifference(field, older[field], after.fields[field]))
}

function fieldDifference(field: string, before: unknown, after: unknown): FieldDifference {
  if (isLexical(before ?? after) && isLexical(after ?? before)) {
    return {
      field,
      kind: 'paragraphs',
      paragraphs: changedParagraphs(lexicalParagraphs(before), lexicalParagraphs(after)),
    }
  }
  const media = [...mediaIn(before), ...mediaIn(after)]
  if (media.length > 0) return { field, kind: 'media', before: mediaIn(before), after: mediaIn(after) }
  if (isText(before) && isText(after)) return { field, kind: 'text', parts: words(before ?? '', after ?? '') }
  return { field, kind: 'value', before: before ?? null, after: after ?? null }
}

const isText = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string'

const same = (one: unknown, other: unknown): boolean =>
  one === other || (one !== undefined && other !== undefined && canonicalize(one) === canonicalize(other))

function words(before: string, after: string): TextPart[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    value,
    ...(added ? { added } : {}),
    ...(removed ? { removed } : {}),
  }))
}

/** Pairs removed paragraphs with the added ones beside them, so that a changed paragraph shows its changed words. */
function changedParagraphs(before: string[], after: string[]): { index: number; parts: TextPart[] }[] {
  const changed: { index: number; parts: TextPart[] }[] = []
  let index = 0
  let removed: string[] = []
  const flush = () => {
    for (const value of removed) changed.push({ index, parts: [{ value, removed: true }] })
    removed = []
  }
  for (const run of diffArrays(before, after)) {
    if (run.removed) {
      removed.push(...run.value)
      continue
    }
    for (const value of run.added ? run.value : []) {
      const partner = removed.shift()
      changed.push({ index, parts: partner === undefined ? [{ value, added: true }] : words(partner, value) })
      index += 1
    }
    flush()
    if (!run.added) index += run.value.length
  }
  flush()
  return changed
}

function mediaIn(value: unknown): MediaView[] {
  if (Array.isArray(value)) return value.flatMap(mediaIn)
  if (!value || typeof value !== 'object') return []
  if ('sha256' in value && 'id' in value) {
    const { alt, caption, credit, filename, id, sha256 } = value as MediaView
    return [{ id, sha256, filename, alt, caption, credit }]
  }
  return 'media' in value ? mediaIn(value.media) : []
}
