import type { CollectionConfig } from 'payload'

import { productRecord } from '../../requests/productRecords'
import { longText, minuteColumn, textColumn, uniqueColumn } from '../../requests/recordColumns'
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
      minuteColumn('at', { vi: 'Lúc', en: 'At' }, true),
      {
        name: 'action',
        type: 'text',
        label: { vi: 'Việc', en: 'Action' },
        index: true,
        admin: { components: { Cell: '/src/evidence/admin/ActionCell#ActionCell' } },
      },
      textColumn('actor', { vi: 'Mã người', en: 'Actor id' }, true),
      textColumn('actorName', { vi: 'Người', en: 'Actor' }),
      textColumn('actorUnit', { vi: 'Đơn vị', en: 'Unit' }),
      textColumn('subject', { vi: 'Về', en: 'Subject' }, true),
      textColumn('unit', { vi: 'Đơn vị sở hữu', en: 'Owning unit' }, true),
      { name: 'seq', type: 'number', label: { vi: 'Thứ tự', en: 'Sequence' } },
      uniqueColumn('key', { vi: 'Khóa', en: 'Key' }),
      longText('details', { vi: 'Chi tiết', en: 'Details' }),
      textColumn('previousHash', { vi: 'Dấu trước', en: 'Previous hash' }),
      textColumn('hash', { vi: 'Dấu', en: 'Hash' }),
    ],
  })

export const auditEvents = (): CollectionConfig =>
  searchable(collection(), {
    fields: ['actorName', 'actorUnit', 'action'],
    label: { vi: 'người, đơn vị, việc', en: 'person, unit, action' },
  })
