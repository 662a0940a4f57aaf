import type { CollectionBeforeOperationHook, Where } from 'payload'

import { foldedWords } from '../src/i18n/foldVietnamese'

const searches = ['like', 'contains'] as const

/**
 * Turns a search of `searchText`, or of the title field (which relationship pickers search), into one of folded words in
 * `searchText`. Other operators and fields stay as they are.
 */
export function foldSearchTerms(titleField: string): CollectionBeforeOperationHook {
  const foldWhere = (where: Where): Where =>
    Object.fromEntries(
      Object.entries(where).flatMap(([key, condition]): [string, Where[string]][] => {
        if (Array.isArray(condition)) return [[key, condition.map(foldWhere)]]
        if (key !== titleField && key !== 'searchText') return [[key, condition]]
        const folded = { ...condition }
        const searched = searches.filter((operator) => typeof folded[operator] === 'string')
        if (searched.length === 0) return [[key, condition]]
        for (const operator of searched) folded[operator] = foldedWords(String(folded[operator]))
        return [['searchText', folded]]
      }),
    )
  return ({ args, operation }) => {
    if ((operation !== 'read' && operation !== 'count') || !('where' in args) || !args.where) return args
    return { ...args, where: foldWhere(args.where) }
  }
}
