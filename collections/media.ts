import path from 'node:path'

import type { CollectionConfig, Field } from 'payload'

import { adminGroups } from './fields/adminGroups'
import { authorFields } from './fields/authorFields'
import { licenceOptions } from './fields/choices'
import { dayField } from './fields/dayField'
import { servePrivately } from './media/servePrivately'
import { fillOwningUnit } from '../hooks/fillOwningUnit'
import { hashFile } from '../hooks/hashFile'
import { keepFileFacts } from '../hooks/keepFileFacts'
import { stampAuthors } from '../hooks/stampAuthors'
import { serverOnly } from '../src/access/nobody'
import { ofStoredFiles } from '../src/access/ofStoredFiles'
import { readOwnUnit } from '../src/access/readOwnUnit'
import { mediaAuthors } from '../src/access/roles'
import { changeInOwnUnit, createInOwnUnit } from '../src/access/writeInOwnUnit'
import { searchable } from '../src/search/searchable'
import type { Settings } from '../src/settings/readSettings'

const words: Field[] = [
  {
    name: 'alt',
    type: 'text',
    localized: true,
    maxLength: 500,
    label: { vi: 'Mô tả thay ảnh', en: 'Text alternative' },
    admin: {
      description: {
        vi: 'Cho người không xem được ảnh: trong ảnh có gì.',
        en: 'For people who cannot see the picture: what it shows.',
      },
    },
  },
  {
    name: 'caption',
    type: 'textarea',
    localized: true,
    maxLength: 1000,
    label: { vi: 'Chú thích', en: 'Caption' },
  },
  {
    name: 'credit',
    type: 'text',
    maxLength: 200,
    label: { vi: 'Tác giả, nguồn', en: 'Credit' },
  },
]

const rights: Field[] = [
  {
    name: 'licence',
    type: 'group',
    label: { vi: 'Bản quyền', en: 'Licence' },
    fields: [
      { name: 'kind', type: 'select', options: licenceOptions, label: { vi: 'Hình thức', en: 'Kind' } },
      { name: 'holder', type: 'text', maxLength: 200, label: { vi: 'Chủ sở hữu', en: 'Holder' } },
      dayField({ name: 'expires', label: { vi: 'Dùng được đến hết ngày', en: 'May be used until' } }),
    ],
  },
  {
    name: 'people',
    type: 'group',
    label: { vi: 'Người trong ảnh', en: 'People shown' },
    admin: {
      description: {
        vi: 'Trẻ em chỉ lên hình khi người giám hộ đồng ý.',
        en: 'Children are shown only when a guardian agrees.',
      },
    },
    fields: [
      { name: 'shown', type: 'checkbox', label: { vi: 'Nhận ra được người', en: 'People can be recognised' } },
      { name: 'consent', type: 'checkbox', label: { vi: 'Họ đã đồng ý', en: 'They agreed' } },
      { name: 'minor', type: 'checkbox', label: { vi: 'Có trẻ em', en: 'Children are shown' } },
      { name: 'guardianConsent', type: 'checkbox', label: { vi: 'Người giám hộ đồng ý', en: 'A guardian agreed' } },
    ],
  },
]

const circumstances: Field[] = [
  dayField({ name: 'takenAt', label: { vi: 'Ngày chụp, ghi', en: 'Taken on' } }),
  { name: 'place', type: 'text', maxLength: 200, label: { vi: 'Nơi chụp, ghi', en: 'Place' } },
  {
    name: 'unit',
    type: 'relationship',
    relationTo: 'units',
    index: true,
    label: { vi: 'Đơn vị', en: 'Unit' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'sha256',
    type: 'text',
    index: true,
    label: { vi: 'Dấu tệp (SHA-256)', en: 'File fingerprint (SHA-256)' },
    access: { create: serverOnly, update: serverOnly },
    admin: { position: 'sidebar', readOnly: true },
  },
]

/**
 * Pictures, documents, sound and film. They have no review of their own: they travel inside what uses them. SVG is not
 * among the kinds taken, because it can carry scripts. A served file needs a signed-in person who may read its record.
 * @param settings.dataDir absolute; the files are kept in its folder `media`
 */
export function media({ dataDir }: Pick<Settings, 'dataDir'>): CollectionConfig {
  const collection: CollectionConfig = {
    slug: 'media',
    labels: { singular: { vi: 'Tệp phương tiện', en: 'Media file' }, plural: { vi: 'Thư viện ảnh, tệp', en: 'Media' } },
    admin: {
      group: adminGroups.content,
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'alt', 'credit', 'unit', 'updatedAt'],
    },
    access: {
      create: createInOwnUnit(mediaAuthors),
      read: ofStoredFiles(readOwnUnit()),
      update: changeInOwnUnit(mediaAuthors),
      delete: changeInOwnUnit(mediaAuthors),
    },
    disableBulkEdit: true,
    disableBulkDelete: true,
    disableDuplicate: true,
    upload: {
      staticDir: path.join(dataDir, 'media'),
      mimeTypes: [
        'image/jpeg',
        'image/png',
        'image/webp',
        'application/pdf',
        'audio/mpeg',
        'audio/mp4',
        'audio/ogg',
        'video/mp4',
        'video/webm',
      ],
      adminThumbnail: 'thumbnail',
      focalPoint: false,
      imageSizes: [
        { name: 'thumbnail', width: 320, withoutEnlargement: true },
        { name: 'card', width: 768, withoutEnlargement: true },
      ],
      pasteURL: false,
      modifyResponseHeaders: servePrivately,
    },
    hooks: {
      beforeOperation: [keepFileFacts('required')],
      beforeValidate: [fillOwningUnit(mediaAuthors)],
      beforeChange: [stampAuthors, hashFile],
    },
    fields: [...words, ...rights, ...circumstances, ...authorFields],
  }
  return searchable(collection, {
    fields: ['alt', 'caption', 'filename', 'credit', 'place'],
    label: { vi: 'mô tả, chú thích, tên tệp, tác giả, nơi chụp', en: 'text, caption, file name, credit, place' },
  })
}
