import type { CollectionConfig } from 'payload'

import { foldSearchTerms } from './foldSearchTerms'
import { searchTextField } from './searchTextField'

export type Searched = {
  /** Dot paths of the text fields that are looked through. */
  fields: readonly string[]
  /** What the list's search box says it looks through. */
  label: { vi: string; en: string }
}

/**
 * A collection whose list, and whose pickers in other forms, find a record with and without diacritics, in any letter
 * case, composed or decomposed, in whichever language it has the words: the same answers on both databases.
 */
export function searchable(collection: CollectionConfig, { fields, label }: Searched): CollectionConfig {
  return {
    ...collection,
    admin: { ...collection.admin, listSearchableFields: ['searchText'] },
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        ...(collection.hooks?.beforeOperation ?? []),
        foldSearchTerms(collection.admin?.useAsTitle ?? 'id'),
      ],
    },
    fields: [...collection.fields, searchTextField(label, fields)],
  }
}
