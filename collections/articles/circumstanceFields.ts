import type { Field } from 'payload'

import { articleKindOptions, audienceOptions, digitalSourceOptions, sensitivityOptions } from '../fields/choices'
import { dayField } from '../fields/dayField'

/** Who, where, when, on what terms: what a desk and a portal need to file the piece. */
const byHand: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'byline',
        type: 'text',
        maxLength: 200,
        label: { vi: 'Bút danh', en: 'Byline' },
      },
      {
        name: 'place',
        type: 'text',
        localized: true,
        maxLength: 200,
        label: { vi: 'Địa điểm', en: 'Place' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'source', type: 'text', maxLength: 200, label: { vi: 'Nguồn', en: 'Source' } },
      { name: 'rights', type: 'text', maxLength: 300, label: { vi: 'Quyền sử dụng', en: 'Rights' } },
    ],
  },
  {
    name: 'digitalSource',
    type: 'select',
    options: digitalSourceOptions,
    label: { vi: 'Nguồn gốc văn bản', en: 'Origin of the text' },
    admin: {
      description: {
        vi: 'Ghi rõ nếu có dịch máy hoặc công cụ AI tham gia.',
        en: 'Say so if a machine translated it or helped to write it.',
      },
    },
  },
]

/** Where it belongs in the programme; beside the text in the admin. */
const filing: Field[] = [
  {
    name: 'kind',
    type: 'select',
    options: articleKindOptions,
    label: { vi: 'Thể loại', en: 'Kind' },
    admin: { position: 'sidebar' },
  },
  dayField({
    name: 'eventDate',
    label: { vi: 'Ngày diễn ra sự kiện', en: 'Date of the event' },
    admin: { position: 'sidebar' },
  }),
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: { vi: 'Chủ đề tuyên truyền', en: 'Topics' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'audiences',
    type: 'select',
    hasMany: true,
    options: audienceOptions,
    label: { vi: 'Đối tượng', en: 'Audiences' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'programme',
    type: 'relationship',
    relationTo: 'programmes',
    label: { vi: 'Chương trình', en: 'Programme' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'unit',
    type: 'relationship',
    relationTo: 'units',
    index: true,
    label: { vi: 'Đơn vị', en: 'Unit' },
    admin: {
      position: 'sidebar',
      description: { vi: 'Đơn vị chịu trách nhiệm về bài.', en: 'The unit that answers for the piece.' },
    },
  },
  {
    name: 'sensitivity',
    type: 'select',
    options: sensitivityOptions,
    defaultValue: 'ordinary',
    label: { vi: 'Mức độ nhạy cảm', en: 'Sensitivity' },
    admin: {
      position: 'sidebar',
      description: {
        vi: 'Bài hạn chế chỉ tới những cổng được chỉ định.',
        en: 'A restricted piece goes only to portals that are set to take it.',
      },
    },
  },
  {
    name: 'slug',
    type: 'text',
    localized: true,
    index: true,
    maxLength: 150,
    label: { vi: 'Đường dẫn', en: 'Slug' },
    admin: {
      position: 'sidebar',
      description: {
        vi: 'Tự theo tít cho đến khi bạn sửa.',
        en: 'Follows the title until you write your own.',
      },
    },
  },
]

export const circumstanceFields: Field[] = [...byHand, ...filing]
