import type { CollectionConfig, Field } from 'payload'

import { adminGroups } from '../fields/adminGroups'
import { authorFields } from '../fields/authorFields'
import { fillOwningUnit } from '../../hooks/fillOwningUnit'
import { followTitle } from '../../hooks/followTitle'
import { stampAuthors } from '../../hooks/stampAuthors'
import { readOwnUnit } from '../../src/access/readOwnUnit'
import type { Role } from '../../src/access/roles'
import { changeInOwnUnit, createInOwnUnit } from '../../src/access/writeInOwnUnit'
import { type Searched, searchable } from '../../src/search/searchable'

type ContentCollection = Pick<CollectionConfig, 'slug' | 'labels'> & {
  /** The roles that write in the owning unit; the same as the authors of the collection's review policy. */
  authors: readonly Role[]
  columns: string[]
  fields: Field[]
  /** The text fields that lists search, and what the search box calls them. */
  searched: Searched
}

/**
 * A collection of content under review, with a localized `title` and `slug` and an owning `unit`. A document here is
 * always a draft: what leaves is an edition, which the review plugin makes. No field is `required`, because autosave keeps
 * unfinished work; completeness is asked at submit.
 */
export function contentCollection({
  authors,
  columns,
  fields,
  searched,
  ...named
}: ContentCollection): CollectionConfig {
  const collection: CollectionConfig = {
    ...named,
    admin: {
      group: adminGroups.content,
      useAsTitle: 'title',
      defaultColumns: columns,
    },
    access: {
      create: createInOwnUnit(authors),
      read: readOwnUnit(),
      readVersions: readOwnUnit('version.unit'),
      update: changeInOwnUnit(authors),
      delete: changeInOwnUnit(authors),
    },
    defaultSort: '-updatedAt',
    disableBulkEdit: true,
    disableBulkDelete: true,
    hooks: {
      beforeValidate: [fillOwningUnit(authors), followTitle],
      beforeChange: [stampAuthors],
    },
    versions: {
      maxPerDoc: 20,
      drafts: { autosave: { interval: 2000, showSaveDraftButton: true }, validate: false },
    },
    fields: [...fields, ...authorFields],
  }
  return searchable(collection, searched)
}
