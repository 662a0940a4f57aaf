import type { CollectionConfig } from 'payload'

import { circumstanceFields } from './articles/circumstanceFields'
import { wordingFields } from './articles/wordingFields'
import { adminGroups } from './fields/adminGroups'
import { authorFields } from './fields/authorFields'
import { searchTextField } from './fields/searchTextField'
import { fillOwningUnit } from '../hooks/fillOwningUnit'
import { foldSearchTerms } from '../hooks/foldSearchTerms'
import { foldSearchText } from '../hooks/foldSearchText'
import { followTitle } from '../hooks/followTitle'
import { stampAuthors } from '../hooks/stampAuthors'
import { readOwnUnit } from '../src/access/readOwnUnit'
import { articleAuthors } from '../src/access/roles'
import { changeInOwnUnit, createInOwnUnit } from '../src/access/writeInOwnUnit'

/**
 * What the newsrooms write (form P-4.1), in Vietnamese and English. A document here is always a draft: what leaves is an
 * edition, which the review plugin makes. No field is `required`, because autosave keeps unfinished work; completeness is
 * asked at submit.
 */
export const articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: { vi: 'Bài báo', en: 'Article' }, plural: { vi: 'Bài báo', en: 'Articles' } },
  admin: {
    group: adminGroups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'unit', 'eventDate', 'updatedAt'],
    listSearchableFields: ['searchText'],
  },
  access: {
    create: createInOwnUnit(articleAuthors),
    read: readOwnUnit(),
    readVersions: readOwnUnit('version.unit'),
    update: changeInOwnUnit(articleAuthors),
    delete: changeInOwnUnit(articleAuthors),
  },
  defaultSort: '-updatedAt',
  disableBulkEdit: true,
  disableBulkDelete: true,
  hooks: {
    beforeOperation: [foldSearchTerms('title')],
    beforeValidate: [fillOwningUnit(articleAuthors), followTitle],
    beforeChange: [stampAuthors, foldSearchText(['title', 'subtitle', 'summary', 'byline', 'place'])],
  },
  versions: {
    maxPerDoc: 20,
    drafts: { autosave: { interval: 2000, showSaveDraftButton: true }, validate: false },
  },
  fields: [
    ...wordingFields,
    ...circumstanceFields,
    searchTextField({ vi: 'tít, sapo, bút danh, địa điểm', en: 'title, summary, byline, place' }, true),
    ...authorFields,
  ],
}
