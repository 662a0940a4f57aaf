import type { Field } from 'payload'

import { bodyEditor } from '../fields/bodyEditor'

/** What a reader sees: words in each language, and the pictures. */
export const wordingFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    localized: true,
    maxLength: 300,
    label: { vi: 'Tít', en: 'Title' },
  },
  {
    name: 'subtitle',
    type: 'text',
    localized: true,
    maxLength: 300,
    label: { vi: 'Tít phụ', en: 'Subtitle' },
  },
  {
    name: 'summary',
    type: 'textarea',
    localized: true,
    maxLength: 1000,
    label: { vi: 'Sapo', en: 'Summary' },
    admin: {
      description: {
        vi: 'Hai, ba câu mở đầu; các cổng hiện dưới tít và trong danh sách.',
        en: 'Two or three opening sentences; portals show them under the title and in lists.',
      },
    },
  },
  {
    name: 'body',
    type: 'richText',
    localized: true,
    editor: bodyEditor,
    label: { vi: 'Nội dung', en: 'Body' },
  },
  {
    name: 'leadMedia',
    type: 'upload',
    relationTo: 'media',
    label: { vi: 'Ảnh đại diện', en: 'Lead picture' },
    admin: {
      description: {
        vi: 'Cần mô tả, chú thích, tác giả và bản quyền trước khi trình duyệt.',
        en: 'It needs a text alternative, caption, credit and licence before review.',
      },
    },
  },
  {
    name: 'gallery',
    type: 'array',
    label: { vi: 'Ảnh trong bài', en: 'Gallery' },
    labels: { singular: { vi: 'Ảnh', en: 'Picture' }, plural: { vi: 'Ảnh', en: 'Pictures' } },
    fields: [{ name: 'media', type: 'upload', relationTo: 'media', label: { vi: 'Tệp', en: 'File' } }],
  },
]
