import type { CollectionConfig, Field } from 'payload'

import { contentUses } from './content/contentUses'
import { adminGroups } from './fields/adminGroups'
import { audienceOptions, pillarOptions } from './fields/choices'
import { authorFields } from './fields/authorFields'
import { rowsField } from './fields/rowsField'
import { refuseDeleteInUse } from '../hooks/refuseDeleteInUse'
import { stampAuthors } from '../hooks/stampAuthors'
import { administrators } from '../src/access/administrators'
import { signedIn } from '../src/access/signedIn'
import { searchable } from '../src/search/searchable'

const period: Field[] = [
  {
    name: 'code',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    maxLength: 40,
    label: { vi: 'Mã chương trình', en: 'Code' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'name',
    type: 'text',
    localized: true,
    required: true,
    maxLength: 300,
    label: { vi: 'Tên chương trình', en: 'Name' },
  },
  {
    name: 'period',
    type: 'group',
    label: { vi: 'Giai đoạn', en: 'Period' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'from', type: 'number', min: 1990, max: 2200, label: { vi: 'Từ năm', en: 'First year' } },
          { name: 'to', type: 'number', min: 1990, max: 2200, label: { vi: 'Đến năm', en: 'Last year' } },
        ],
      },
    ],
  },
  {
    name: 'deadline',
    type: 'group',
    label: { vi: 'Hạn báo cáo hằng năm', en: 'Yearly reporting deadline' },
    admin: {
      description: {
        vi: 'Ngày cuối cùng còn đúng hạn, tính đến hết ngày theo giờ Việt Nam. “Trước ngày 10/11” là hết ngày 9/11.',
        en: 'The last day that is on time, to its end in Viet Nam. “Before 10 November” is the end of 9 November.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'day', type: 'number', min: 1, max: 31, label: { vi: 'Ngày', en: 'Day' } },
          { name: 'month', type: 'number', min: 1, max: 12, label: { vi: 'Tháng', en: 'Month' } },
        ],
      },
    ],
  },
]

/** What belongs to the programme and has records of its own; each says where, so nothing stands twice. */
const attached: Field[] = [
  {
    name: 'library',
    type: 'join',
    collection: 'library-documents',
    on: 'programme',
    defaultSort: 'date',
    label: {
      vi: 'Thư viện: căn cứ pháp lý, hướng dẫn, văn bản được dẫn',
      en: 'Library: legal basis, guidance, what is cited',
    },
    admin: { defaultColumns: ['title', 'number', 'date', 'use'] },
  },
  {
    name: 'observances',
    type: 'join',
    collection: 'observances',
    on: 'programme',
    defaultSort: 'year',
    label: { vi: 'Chủ đề từng năm, ngày kỷ niệm', en: 'Yearly themes and observances' },
    admin: { defaultColumns: ['name', 'kind', 'day', 'month', 'year'] },
  },
]

const nameField: Field = { name: 'name', type: 'text', localized: true, label: { vi: 'Tên', en: 'Name' } }
const clauseField: Field = { name: 'clause', type: 'text', required: true, label: { vi: 'Mục', en: 'Clause' } }

const pillars = rowsField({
  name: 'pillars',
  label: { vi: 'Trụ cột', en: 'Pillars' },
  row: { vi: 'Trụ cột', en: 'Pillar', several: 'Pillars' },
  fields: [
    { name: 'key', type: 'select', required: true, options: pillarOptions, label: { vi: 'Mã', en: 'Key' } },
    nameField,
  ],
})

const audiences = rowsField({
  name: 'audiences',
  label: { vi: 'Đối tượng', en: 'Audiences' },
  row: { vi: 'Đối tượng', en: 'Audience', several: 'Audiences' },
  fields: [
    { name: 'key', type: 'select', required: true, options: audienceOptions, label: { vi: 'Mã', en: 'Key' } },
    nameField,
    { name: 'priority', type: 'checkbox', defaultValue: false, label: { vi: 'Ưu tiên', en: 'Priority' } },
  ],
})

const forms = rowsField({
  name: 'forms',
  label: { vi: 'Hình thức tuyên truyền', en: 'Forms of communication' },
  row: { vi: 'Hình thức', en: 'Form', several: 'Forms' },
  fields: [
    clauseField,
    nameField,
    { name: 'description', type: 'textarea', localized: true, label: { vi: 'Nội dung', en: 'Description' } },
  ],
})

const duties = rowsField({
  name: 'duties',
  label: { vi: 'Nhiệm vụ của đơn vị', en: 'Duties of units' },
  row: { vi: 'Nhiệm vụ', en: 'Duty', several: 'Duties' },
  fields: [
    clauseField,
    { name: 'units', type: 'relationship', relationTo: 'units', hasMany: true, label: { vi: 'Đơn vị', en: 'Units' } },
    { name: 'text', type: 'textarea', localized: true, label: { vi: 'Nội dung', en: 'Text' } },
  ],
})

/** A plan with its years, as data: the next one is a record, not a release. */
const collection: CollectionConfig = {
  slug: 'programmes',
  labels: { singular: { vi: 'Chương trình', en: 'Programme' }, plural: { vi: 'Chương trình', en: 'Programmes' } },
  admin: {
    group: adminGroups.reference,
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'period'],
  },
  access: { create: administrators, read: signedIn, update: administrators, delete: administrators },
  // Who names a programme wants to know which, not its library.
  defaultPopulate: { code: true, name: true, period: true },
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: {
    beforeChange: [stampAuthors],
    beforeDelete: [
      refuseDeleteInUse([
        ...contentUses('programme'),
        { collection: 'topics', field: 'programme' },
        { collection: 'library-documents', field: 'programme' },
        { collection: 'observances', field: 'programme' },
      ]),
    ],
  },
  fields: [...period, pillars, audiences, forms, duties, ...attached, ...authorFields],
}

export const programmes = searchable(collection, {
  fields: ['name', 'code'],
  label: { vi: 'tên, mã chương trình', en: 'name, code' },
})
