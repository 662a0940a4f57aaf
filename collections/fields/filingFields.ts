import type { Field } from 'payload'

import { audienceOptions, sensitivityOptions } from './choices'
import { aside, programmeField } from './planFields'

/** Where content belongs in the programme, who answers for it, and how it is addressed; beside the text in the admin. */
export const filingFields: Field[] = [
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
  programmeField({ admin: aside }),
  {
    name: 'unit',
    type: 'relationship',
    relationTo: 'units',
    index: true,
    label: { vi: 'Đơn vị', en: 'Unit' },
    admin: {
      position: 'sidebar',
      description: { vi: 'Đơn vị chịu trách nhiệm về nội dung.', en: 'The unit that answers for it.' },
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
        vi: 'Nội dung hạn chế chỉ tới những cổng được chỉ định.',
        en: 'What is restricted goes only to portals that are set to take it.',
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
        vi: 'Tự theo tít, tên cho đến khi bạn sửa.',
        en: 'Follows the title until you write your own.',
      },
    },
  },
]
