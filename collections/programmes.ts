import type { CollectionConfig, Field } from 'payload'

import { contentUses } from './content/contentUses'
import { adminGroups } from './fields/adminGroups'
import { audienceOptions, pillarOptions } from './fields/choices'
import { authorFields } from './fields/authorFields'
import { dayField } from './fields/dayField'
import { searchTextField } from './fields/searchTextField'
import { foldSearchTerms } from '../hooks/foldSearchTerms'
import { foldSearchText } from '../hooks/foldSearchText'
import { refuseDeleteInUse } from '../hooks/refuseDeleteInUse'
import { stampAuthors } from '../hooks/stampAuthors'
import { administrators } from '../src/access/administrators'
import { signedIn } from '../src/access/signedIn'

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

const legalBasis: Field = {
  name: 'legalBasis',
  type: 'array',
  label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
  labels: { singular: { vi: 'Văn bản', en: 'Document' }, plural: { vi: 'Văn bản', en: 'Documents' } },
  fields: [
    { name: 'number', type: 'text', required: true, label: { vi: 'Số, ký hiệu', en: 'Number' } },
    dayField({ name: 'date', label: { vi: 'Ngày ban hành', en: 'Date' } }),
    { name: 'issuer', type: 'text', localized: true, label: { vi: 'Cơ quan ban hành', en: 'Issued by' } },
    { name: 'title', type: 'textarea', localized: true, label: { vi: 'Trích yếu', en: 'Subject' } },
  ],
}

const pillars: Field = {
  name: 'pillars',
  type: 'array',
  label: { vi: 'Trụ cột', en: 'Pillars' },
  labels: { singular: { vi: 'Trụ cột', en: 'Pillar' }, plural: { vi: 'Trụ cột', en: 'Pillars' } },
  fields: [
    { name: 'key', type: 'select', required: true, options: pillarOptions, label: { vi: 'Mã', en: 'Key' } },
    { name: 'name', type: 'text', localized: true, label: { vi: 'Tên', en: 'Name' } },
  ],
}

const audiences: Field = {
  name: 'audiences',
  type: 'array',
  label: { vi: 'Đối tượng', en: 'Audiences' },
  labels: { singular: { vi: 'Đối tượng', en: 'Audience' }, plural: { vi: 'Đối tượng', en: 'Audiences' } },
  fields: [
    { name: 'key', type: 'select', required: true, options: audienceOptions, label: { vi: 'Mã', en: 'Key' } },
    { name: 'name', type: 'text', localized: true, label: { vi: 'Tên', en: 'Name' } },
    { name: 'priority', type: 'checkbox', defaultValue: false, label: { vi: 'Ưu tiên', en: 'Priority' } },
  ],
}

const themes: Field = {
  name: 'themes',
  type: 'array',
  label: { vi: 'Chủ đề ASEAN từng năm', en: 'Yearly ASEAN themes' },
  labels: { singular: { vi: 'Chủ đề', en: 'Theme' }, plural: { vi: 'Chủ đề', en: 'Themes' } },
  fields: [
    { name: 'year', type: 'number', required: true, min: 1990, max: 2200, label: { vi: 'Năm', en: 'Year' } },
    { name: 'title', type: 'text', localized: true, label: { vi: 'Chủ đề', en: 'Theme' } },
  ],
}

const forms: Field = {
  name: 'forms',
  type: 'array',
  label: { vi: 'Hình thức tuyên truyền', en: 'Forms of communication' },
  labels: { singular: { vi: 'Hình thức', en: 'Form' }, plural: { vi: 'Hình thức', en: 'Forms' } },
  fields: [
    { name: 'clause', type: 'text', required: true, label: { vi: 'Mục', en: 'Clause' } },
    { name: 'name', type: 'text', localized: true, label: { vi: 'Tên', en: 'Name' } },
    { name: 'description', type: 'textarea', localized: true, label: { vi: 'Nội dung', en: 'Description' } },
  ],
}

const duties: Field = {
  name: 'duties',
  type: 'array',
  label: { vi: 'Nhiệm vụ của đơn vị', en: 'Duties of units' },
  labels: { singular: { vi: 'Nhiệm vụ', en: 'Duty' }, plural: { vi: 'Nhiệm vụ', en: 'Duties' } },
  fields: [
    { name: 'clause', type: 'text', required: true, label: { vi: 'Mục', en: 'Clause' } },
    { name: 'units', type: 'relationship', relationTo: 'units', hasMany: true, label: { vi: 'Đơn vị', en: 'Units' } },
    { name: 'text', type: 'textarea', localized: true, label: { vi: 'Nội dung', en: 'Text' } },
  ],
}

/** A plan with its years, as data: the next one is a record, not a release. */
export const programmes: CollectionConfig = {
  slug: 'programmes',
  labels: { singular: { vi: 'Chương trình', en: 'Programme' }, plural: { vi: 'Chương trình', en: 'Programmes' } },
  admin: {
    group: adminGroups.reference,
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'period'],
    listSearchableFields: ['searchText'],
  },
  access: { create: administrators, read: signedIn, update: administrators, delete: administrators },
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [foldSearchTerms('name')],
    beforeChange: [stampAuthors, foldSearchText(['name', 'code'])],
    beforeDelete: [refuseDeleteInUse([...contentUses('programme'), { collection: 'topics', field: 'programme' }])],
  },
  fields: [
    ...period,
    legalBasis,
    pillars,
    audiences,
    themes,
    forms,
    duties,
    searchTextField({ vi: 'tên, mã chương trình', en: 'name, code' }, true),
    ...authorFields,
  ],
}
