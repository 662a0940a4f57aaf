import type { CollectionBeforeChangeHook } from 'payload'

import { foldedWords } from '../src/i18n/foldVietnamese'

/**
 * Keeps `searchText` equal to the folded words of the given fields, in the language being written. Lists search there, so
 * that `ngoai vu` finds `Ngoại vụ` on both databases. Read it with `foldSearchTerms`.
 */
export function foldSearchText(fields: readonly string[]): CollectionBeforeChangeHook {
  return ({ data, originalDoc }) => {
    const texts = fields.map((field): unknown => (data[field] === undefined ? originalDoc?.[field] : data[field]))
    const words = texts.filter((text): text is string => typeof text === 'string')
    return { ...data, searchText: foldedWords(words.join(' ')) }
  }
}
