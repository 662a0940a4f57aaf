import type { Use } from '../../hooks/refuseDeleteInUse'

/** The collections of content under review. */
export const contentSlugs = ['articles', 'exhibitions', 'publications'] as const

/** Every kind of content may name a record in this field of `filingFields`. */
export const contentUses = (field: 'programme' | 'topics' | 'unit'): Use[] =>
  contentSlugs.map((collection) => ({ collection, field }))
