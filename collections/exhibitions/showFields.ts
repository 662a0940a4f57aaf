import type { Field } from 'payload'

import { bodyEditor } from '../fields/bodyEditor'
import { countryOptions } from '../fields/choices'

/** What a visitor reads and sees: words in each language, the poster and the works. */
export const showFields: Field[] = [
  { name: 'title', type: 'text', localized: true, maxLength: 300, label: { vi: 'Tên', en: 'Title' } },
  {
    name: 'summary',
    type: 'textarea',
    localized: true,
    maxLength: 1000,
    label: { vi: 'Giới thiệu ngắn', en: 'Summary' },
    admin: {
      description: {
        vi: 'Hai, ba câu; các cổng hiện dưới tên và trong danh sách.',
        en: 'Two or three sentences; portals show them under the title and in lists.',
      },
    },
  },
  {
    name: 'description',
    type: 'richText',
    localized: true,
    editor: bodyEditor,
    label: { vi: 'Nội dung', en: 'Description' },
  },
  {
    name: 'poster',
    type: 'upload',
    relationTo: 'media',
    label: { vi: 'Áp phích', en: 'Poster' },
    admin: {
      description: {
        vi: 'Cần mô tả, chú thích, tác giả và bản quyền trước khi trình duyệt.',
        en: 'It needs a text alternative, caption, credit and licence before review.',
      },
    },
  },
  {
    name: 'works',
    type: 'array',
    label: { vi: 'Tác phẩm, hiện vật, tiết mục', en: 'Works' },
    labels: { singular: { vi: 'Tác phẩm', en: 'Work' }, plural: { vi: 'Tác phẩm', en: 'Works' } },
    fields: [
      { name: 'title', type: 'text', localized: true, maxLength: 300, label: { vi: 'Tên tác phẩm', en: 'Title' } },
      {
        type: 'row',
        fields: [
          { name: 'creator', type: 'text', maxLength: 200, label: { vi: 'Tác giả', en: 'Creator' } },
          { name: 'country', type: 'select', options: countryOptions, label: { vi: 'Nước', en: 'Country' } },
        ],
      },
      { name: 'media', type: 'upload', relationTo: 'media', label: { vi: 'Ảnh tác phẩm', en: 'Picture' } },
    ],
  },
]
