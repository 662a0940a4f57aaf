import type { CollectionConfig, Field } from 'payload'

import { contentUses } from './content/contentUses'
import { adminGroups } from './fields/adminGroups'
import { authorFields } from './fields/authorFields'
import { dayField } from './fields/dayField'
import { clauseField } from './fields/planFields'
import { refuseDeleteInUse } from '../hooks/refuseDeleteInUse'
import { stampAuthors } from '../hooks/stampAuthors'
import { administrators } from '../src/access/administrators'
import { signedIn } from '../src/access/signedIn'
import { searchable } from '../src/search/searchable'

const identity: Field[] = [
  {
    name: 'name',
    type: 'text',
    localized: true,
    required: true,
    maxLength: 200,
    label: { vi: 'Tên đơn vị', en: 'Name' },
  },
  {
    name: 'shortName',
    type: 'text',
    localized: true,
    maxLength: 60,
    label: { vi: 'Tên gọi tắt', en: 'Short name' },
  },
  {
    name: 'slug',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    maxLength: 60,
    label: { vi: 'Mã', en: 'Slug' },
    admin: {
      position: 'sidebar',
      description: {
        vi: 'Chữ thường không dấu, nối bằng gạch ngang; không đổi về sau.',
        en: 'Lower case, with hyphens; it does not change later.',
      },
    },
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    label: { vi: 'Loại đơn vị', en: 'Kind' },
    options: [
      { value: 'provincialAuthority', label: { vi: 'Chính quyền tỉnh', en: 'Provincial authority' } },
      { value: 'department', label: { vi: 'Sở, ban, ngành', en: 'Department' } },
      { value: 'party', label: { vi: 'Cơ quan Đảng', en: 'Party body' } },
      { value: 'massOrganisation', label: { vi: 'Mặt trận, hội, đoàn thể', en: 'Front and mass organisation' } },
      { value: 'association', label: { vi: 'Hiệp hội, liên minh', en: 'Association' } },
      { value: 'press', label: { vi: 'Cơ quan báo chí', en: 'Press agency' } },
      { value: 'district', label: { vi: 'Huyện, thị xã, thành phố', en: 'District level' } },
    ],
  },
]

const standing: Field[] = [
  {
    name: 'site',
    type: 'text',
    maxLength: 300,
    label: { vi: 'Trang thông tin điện tử', en: 'Web site' },
  },
  clauseField({
    index: true,
    admin: {
      description: {
        vi: 'Nơi kế hoạch giao nhiệm vụ, ví dụ P-IV.3.',
        en: 'Where the plan gives the unit its duties, for instance P-IV.3.',
      },
    },
  }),
  {
    type: 'row',
    fields: [
      dayField({ name: 'validFrom', label: { vi: 'Hoạt động từ ngày', en: 'Valid from' } }),
      dayField({ name: 'validTo', label: { vi: 'Đến hết ngày', en: 'Valid to' } }),
    ],
  },
  {
    name: 'successor',
    type: 'relationship',
    relationTo: 'units',
    label: { vi: 'Đơn vị kế thừa', en: 'Successor' },
    admin: {
      description: {
        vi: 'Đơn vị nhận nhiệm vụ sau khi sáp nhập hoặc đổi tên. Báo cáo cũ giữ tên cũ.',
        en: 'Who takes over after a merger or a renaming. Old reports keep the old name.',
      },
    },
  },
  {
    name: 'note',
    type: 'textarea',
    localized: true,
    maxLength: 1000,
    label: { vi: 'Ghi chú', en: 'Note' },
    admin: {
      description: {
        vi: 'Điều cần biết về sáp nhập, đổi tên; điều còn phải kiểm tra.',
        en: 'What to know about mergers and renamings, and what is still to be checked.',
      },
    },
  },
]

/** The offices, newspapers and associations of the province; they merge and are renamed, so each has its time. */
const collection: CollectionConfig = {
  slug: 'units',
  labels: { singular: { vi: 'Đơn vị', en: 'Unit' }, plural: { vi: 'Đơn vị', en: 'Units' } },
  admin: {
    group: adminGroups.reference,
    useAsTitle: 'name',
    defaultColumns: ['name', 'shortName', 'kind', 'clause', 'validTo'],
  },
  access: { create: administrators, read: signedIn, update: administrators, delete: administrators },
  defaultSort: 'slug',
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: {
    beforeChange: [stampAuthors],
    beforeDelete: [
      refuseDeleteInUse([
        ...contentUses('unit'),
        { collection: 'exhibitions', field: 'organisers' },
        { collection: 'media', field: 'unit' },
        { collection: 'users', field: 'memberships.unit' },
        { collection: 'units', field: 'successor' },
        { collection: 'programmes', field: 'duties.units' },
      ]),
    ],
  },
  fields: [...identity, ...standing, ...authorFields],
}

export const units = searchable(collection, {
  fields: ['name', 'shortName', 'slug'],
  label: { vi: 'tên đơn vị', en: 'name' },
})
