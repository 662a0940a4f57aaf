import type { CollectionBeforeChangeHook } from 'payload'

import { foldedWords } from '../src/i18n/foldVietnamese'

/**
 * Keeps `searchText` equal to the folded words of the given fields (dot paths), in the language being written. Lists search there, so
 * that `ngoai vu` finds `Ngoại vụ` on both databases. Read it with `foldSearchTerms`.
 */
export function foldSearchText(fields: readonly string[]): CollectionBeforeChangeHook {
  return ({ data, originalDoc }) => {
    const texts = fields.map((field): unknown => {
      const written = valueAt(data, field)
      return written === undefined ? valueAt(originalDoc, field) : written
    })
    const words = texts.filter((text): text is string => typeof text === 'string')
    return { ...data, searchText: foldedWords(words.join(' ')) }
  }
}

/** The value at a dot path through groups. */
const valueAt = (from: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined,
      from,
    )
