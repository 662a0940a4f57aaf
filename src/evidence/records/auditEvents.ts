import type { CollectionConfig } from 'payload'

import { productRecord } from '../../requests/productRecords'
import { searchable } from '../../search/searchable'

export const auditEventsSlug = 'audit-events'

/** The hash chain of what happened to each subject (design §8). Unique (subject, seq): a chain cannot fork. */
const collection = (): CollectionConfig =>
  productRecord({
    slug: auditEventsSlug,
    labels: { singular: { vi: 'Nhật ký', en: 'Audit event' }, plural: { vi: 'Nhật ký', en: 'Audit events' } },
    admin: {
      useAsTitle: 'key',
      group: { vi: 'Hồ sơ', en: 'Records' },
      defaultColumns: ['at', 'action', 'actorName', 'subject', 'seq'],
    },
    fields: [
      {
        name: 'at',
        type: 'date',
        label: { vi: 'Lúc', en: 'At' },
        index: true,
        admin: { date: { displayFormat: 'dd/MM/yyyy HH:mm' } },
      },
      { name: 'action', type: 'text', label: { vi: 'Việc', en: 'Action' }, index: true },
      { name: 'actor', type: 'text', label: { vi: 'Mã người', en: 'Actor id' }, index: true },
      { name: 'actorName', type: 'text', label: { vi: 'Người', en: 'Actor' } },
      { name: 'actorUnit', type: 'text', label: { vi: 'Đơn vị', en: 'Unit' } },
      { name: 'subject', type: 'text', label: { vi: 'Về', en: 'Subject' }, index: true },
      { name: 'unit', type: 'text', label: { vi: 'Đơn vị sở hữu', en: 'Owning unit' }, index: true },
      { name: 'seq', type: 'number', label: { vi: 'Thứ tự', en: 'Sequence' } },
      { name: 'key', type: 'text', label: { vi: 'Khóa', en: 'Key' }, unique: true, required: true },
      {
        name: 'details',
        type: 'textarea',
        maxLength: 1_000_000,
        label: { vi: 'Chi tiết', en: 'Details' },
        admin: { components: { Field: '/src/admin/ReadOnlyText#ReadOnlyText' } },
      },
      { name: 'previousHash', type: 'text', label: { vi: 'Dấu trước', en: 'Previous hash' } },
      { name: 'hash', type: 'text', label: { vi: 'Dấu', en: 'Hash' } },
    ],
  })

export const auditEvents = (): CollectionConfig =>
  searchable(collection(), {
    fields: ['actorName', 'actorUnit', 'action'],
    label: { vi: 'người, đơn vị, việc', en: 'person, unit, action' },
  })
