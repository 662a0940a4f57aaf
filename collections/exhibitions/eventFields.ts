import type { Field } from 'payload'

import { countryOptions, exhibitionFormOptions } from '../fields/choices'
import { filingFields } from '../fields/filingFields'
import { momentField } from '../fields/momentField'
import { aside, clauseField } from '../fields/planFields'

const venue: Field = {
  name: 'venue',
  type: 'group',
  label: { vi: 'Địa điểm', en: 'Venue' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', localized: true, maxLength: 200, label: { vi: 'Tên nơi tổ chức', en: 'Name' } },
        { name: 'address', type: 'text', maxLength: 300, label: { vi: 'Địa chỉ', en: 'Address' } },
      ],
    },
    {
      name: 'point',
      type: 'point',
      label: { vi: 'Kinh độ, vĩ độ', en: 'Longitude, latitude' },
      admin: {
        description: { vi: 'Ví dụ Pleiku: 108,0000 và 13,9833.', en: 'Pleiku, for example: 108.0000 and 13.9833.' },
      },
    },
  ],
}

const whoTakesPart: Field[] = [
  {
    name: 'organisers',
    type: 'relationship',
    relationTo: 'units',
    hasMany: true,
    label: { vi: 'Đơn vị tổ chức', en: 'Organisers' },
  },
  {
    name: 'partners',
    type: 'text',
    hasMany: true,
    maxLength: 200,
    label: { vi: 'Đơn vị phối hợp', en: 'Partners' },
    admin: {
      description: { vi: 'Gõ tên rồi bấm Enter cho từng đơn vị.', en: 'Type a name, then Enter, for each.' },
    },
  },
  {
    name: 'countries',
    type: 'select',
    hasMany: true,
    options: countryOptions,
    label: { vi: 'Các nước tham gia', en: 'Countries' },
  },
]

/** When, where, by whom and how many came; and where it belongs in the programme. */
export const eventFields: Field[] = [
  {
    type: 'row',
    fields: [
      momentField({ name: 'start', label: { vi: 'Khai mạc', en: 'Opens' } }),
      momentField({ name: 'end', label: { vi: 'Kết thúc', en: 'Closes' } }),
    ],
  },
  venue,
  ...whoTakesPart,
  {
    type: 'row',
    fields: [
      { name: 'visitors', type: 'number', min: 0, label: { vi: 'Số lượt khách', en: 'Visitors' } },
      { name: 'rights', type: 'text', maxLength: 300, label: { vi: 'Quyền sử dụng', en: 'Rights' } },
    ],
  },
  {
    name: 'form',
    type: 'select',
    options: exhibitionFormOptions,
    label: { vi: 'Hình thức', en: 'Form' },
    admin: { position: 'sidebar' },
  },
  ...filingFields,
  clauseField({
    custom: { review: false },
    admin: { ...aside, description: { vi: 'Ví dụ P-IV.5.', en: 'For example P-IV.5.' } },
  }),
]
