import type { Field } from 'payload'

import { bodyEditor } from '../fields/bodyEditor'
import { checkFilePerLanguage } from './checkFilePerLanguage'

/** What a reader sees. Sections stand in the same order in both languages; each has its words in each. */
export const textFields: Field[] = [
  { name: 'title', type: 'text', localized: true, maxLength: 300, label: { vi: 'Tên ấn phẩm', en: 'Title' } },
  {
    name: 'summary',
    type: 'textarea',
    localized: true,
    maxLength: 1000,
    label: { vi: 'Giới thiệu', en: 'Summary' },
  },
  {
    name: 'cover',
    type: 'upload',
    relationTo: 'media',
    label: { vi: 'Bìa', en: 'Cover' },
    admin: {
      description: {
        vi: 'Cần mô tả, chú thích, tác giả và bản quyền trước khi trình duyệt.',
        en: 'It needs a text alternative, caption, credit and licence before review.',
      },
    },
  },
  {
    name: 'file',
    type: 'upload',
    relationTo: 'media',
    localized: true,
    validate: checkFilePerLanguage,
    label: { vi: 'Tệp ấn phẩm (PDF) của ngôn ngữ này', en: 'File (PDF) in this language' },
  },
  {
    name: 'sections',
    type: 'array',
    label: { vi: 'Các phần', en: 'Sections' },
    labels: { singular: { vi: 'Phần', en: 'Section' }, plural: { vi: 'Phần', en: 'Sections' } },
    fields: [
      { name: 'heading', type: 'text', localized: true, maxLength: 300, label: { vi: 'Tiêu đề', en: 'Heading' } },
      { name: 'body', type: 'richText', localized: true, editor: bodyEditor, label: { vi: 'Nội dung', en: 'Text' } },
    ],
  },
]
