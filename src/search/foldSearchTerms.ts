import type { CollectionBeforeOperationHook, Where, WhereField } from 'payload'

import { foldedWords } from '../i18n/foldVietnamese'

/**
 * Turns a search of `searchText`, or of the title field (which relationship pickers search), into one of folded words in
 * `searchText`. Other operators and fields stay as they are.
 */
export function foldSearchTerms(titleField: string): CollectionBeforeOperationHook {
  const foldWhere = (where: Where): Where => {
    const kept: Where = {}
    const searches: Where[] = []
    for (const [key, condition] of Object.entries(where)) {
      if (Array.isArray(condition)) kept[key] = condition.map(foldWhere)
      else if (key !== titleField && key !== 'searchText') kept[key] = condition
      else {
        const { contains, like, not_like: unlike, ...others } = condition as WhereField
        if (Object.keys(others).length > 0) kept[key] = others
        searches.push(...containing(contains), ...likeness(like), ...unlikeness(unlike))
      }
    }
    if (searches.length === 0) return kept
    // Beside one another: two searches of one record must both hold.
    return { ...kept, and: [...(kept.and ?? []), ...searches] }
  }
  return ({ args, operation }) => {
    if ((operation !== 'read' && operation !== 'count') || !('where' in args) || !args.where) return args
    return { ...args, where: foldWhere(args.where) }
  }
}

const asked = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number'

const containing = (value: unknown): Where[] =>
  asked(value) ? [{ searchText: { contains: foldedWords(String(value)) } }] : []

/** Every word, in any order: so both adapters understand a `like` of several words. */
const likeness = (value: unknown): Where[] =>
  asked(value) ? [{ searchText: { like: foldedWords(String(value)) } }] : []

/** The opposite of `like`. Word by word, because one adapter would take several words for a phrase, the other for a list. */
const unlikeness = (value: unknown): Where[] =>
  asked(value)
    ? [
        {
          or: foldedWords(String(value))
            .split(' ')
            .map((word): Where => ({ searchText: { not_like: word } })),
        },
      ]
    : []
