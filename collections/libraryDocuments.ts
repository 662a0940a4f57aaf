import path from 'node:path'

import type { CollectionConfig, Field } from 'payload'

import { adminGroups } from './fields/adminGroups'
import { authorFields } from './fields/authorFields'
import { documentKindOptions, documentUseOptions } from './fields/choices'
import { dayField } from './fields/dayField'
import { aside, clauseField, programmeField } from './fields/planFields'
import { servePrivately } from './media/servePrivately'
import { keepFileFacts } from '../hooks/keepFileFacts'
import { stampAuthors } from '../hooks/stampAuthors'
import { administrators } from '../src/access/administrators'
import { ofStoredFiles } from '../src/access/ofStoredFiles'
import { signedIn } from '../src/access/signedIn'
import { searchable } from '../src/search/searchable'
import type { Settings } from '../src/settings/readSettings'

const words: Field[] = [
  {
    name: 'title',
    type: 'textarea',
    localized: true,
    required: true,
    maxLength: 1000,
    label: { vi: 'Trích yếu, tên văn bản', en: 'Title' },
  },
  {
    type: 'row',
    fields: [
      { name: 'number', type: 'text', maxLength: 60, label: { vi: 'Số, ký hiệu', en: 'Number' } },
      dayField({ name: 'date', label: { vi: 'Ngày ban hành', en: 'Date' } }),
    ],
  },
  {
    name: 'issuer',
    type: 'text',
    localized: true,
    maxLength: 200,
    label: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  },
  {
    name: 'summary',
    type: 'textarea',
    localized: true,
    maxLength: 4000,
    label: { vi: 'Tóm tắt', en: 'Summary' },
  },
  {
    name: 'link',
    type: 'text',
    maxLength: 500,
    label: { vi: 'Địa chỉ trên mạng', en: 'Web address' },
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) => {
      if (!value || (typeof value === 'string' && /^https?:\/\/\S+$/.test(value))) return true
      return req.i18n.language === 'en' ? 'Begins with https:// or http://.' : 'Bắt đầu bằng https:// hoặc http://.'
    },
  },
]

const filing: Field[] = [
  programmeField({ admin: aside, index: true, required: true }),
  {
    name: 'use',
    type: 'select',
    required: true,
    index: true,
    options: documentUseOptions,
    label: { vi: 'Vai trò trong chương trình', en: 'Use in the programme' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    options: documentKindOptions,
    label: { vi: 'Loại văn bản', en: 'Kind' },
    admin: { position: 'sidebar' },
  },
  clauseField({
    admin: {
      ...aside,
      description: {
        vi: 'Nơi kế hoạch dẫn đến văn bản, ví dụ P-1.7.',
        en: 'Where the plan cites it, for example P-1.7.',
      },
    },
    index: true,
  }),
  {
    name: 'slug',
    type: 'text',
    required: true,
    index: true,
    maxLength: 80,
    label: { vi: 'Mã', en: 'Slug' },
    admin: {
      position: 'sidebar',
      description: { vi: 'Một mã một lần trong mỗi chương trình.', en: 'Once in each programme.' },
    },
  },
]

/**
 * The library of a programme: its legal basis, guidance from above, and what its text cites. Everybody who is signed in
 * reads it and its files; a file is optional, because a document is known by its number before anybody has a scan.
 * @param settings.dataDir absolute; the files are kept in its folder `library`
 */
export function libraryDocuments({ dataDir }: Pick<Settings, 'dataDir'>): CollectionConfig {
  const collection: CollectionConfig = {
    slug: 'library-documents',
    labels: {
      singular: { vi: 'Văn bản', en: 'Document' },
      plural: { vi: 'Thư viện văn bản', en: 'Library' },
    },
    admin: {
      group: adminGroups.reference,
      useAsTitle: 'title',
      defaultColumns: ['title', 'number', 'date', 'issuer', 'use', 'clause'],
    },
    access: {
      create: administrators,
      read: ofStoredFiles(signedIn),
      update: administrators,
      delete: administrators,
    },
    // The legal basis first, in the order of its dates.
    defaultSort: ['-use', 'date'],
    disableBulkEdit: true,
    disableBulkDelete: true,
    disableDuplicate: true,
    // keepFileFacts sees what REST was sent, not GraphQL.
    graphQL: { disableMutations: true },
    indexes: [{ fields: ['programme', 'slug'], unique: true }],
    upload: {
      staticDir: path.join(dataDir, 'library'),
      filesRequiredOnCreate: false,
      mimeTypes: ['application/pdf'],
      focalPoint: false,
      crop: false,
      bulkUpload: false,
      pasteURL: false,
      modifyResponseHeaders: servePrivately,
    },
    hooks: {
      beforeOperation: [keepFileFacts('optional')],
      beforeChange: [stampAuthors],
    },
    fields: [...words, ...filing, ...authorFields],
  }
  return searchable(collection, {
    fields: ['title', 'number', 'issuer', 'summary', 'filename'],
    choices: { kind: documentKindOptions },
    label: { vi: 'loại, số, trích yếu, cơ quan, tóm tắt', en: 'kind, number, title, issuer, summary' },
  })
}
