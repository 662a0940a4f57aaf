import type { Access, CollectionConfig, Field } from 'payload'

import { deliveryTexts } from '../../i18n/deliveryTexts'
import { productRecord } from '../../requests/productRecords'
import { dateColumn, flagColumn, longText, numberColumn, textColumn, uniqueColumn } from '../../requests/recordColumns'
import { searchable } from '../../search/searchable'
import { deliveryStates, type DeliveryState } from '../rules/states'
import type { Language } from '../rules/editionInput'

export const deliveriesSlug = 'deliveries'

/** One edition to one portal (design §6). `rules/states.ts` says what each state means. */
export type Delivery = {
  id: string
  /** `<portal id>:<edition id>`, unique: an edition is owed to a portal once. */
  key: string
  portal: string
  /** The portal's slug when the row was made: `data.destination` on the wire. */
  destination: string
  edition: string
  title: string
  collection: string
  document: string
  group: string
  language: Language
  number: number
  /** The edition's fingerprint: what was approved. */
  fingerprint: string
  /** The owning unit of the edition, for row-level reading. */
  unit: string
  state: DeliveryState
  /** A newer edition of the same language exists: this row never becomes `sending` again. */
  overtaken: boolean
  /** Id of the older row of the lane that was being sent when this one was written; '' for none. */
  after: string
  /** `dlv_…`; never changes. */
  deliveryId: string
  /** The webhook-id of the next or last request: `deliveryId`, or `<deliveryId>-2` for the one resend. */
  webhookId: string
  /** The exact bytes that are signed and posted, UTF-8; '' while held. */
  body: string
  /** sha256 hex of `body`. */
  bodyHash: string
  /** sha256 hex of RFC 8785 of `data.ninjs`: what the portal must show. */
  contentHash: string
  frozenAt: string | null
  /** Attempts of the retry schedule that are used up. */
  attempts: number
  nextAttemptAt: string | null
  /** Who holds the row now; '' when nobody does. Every later write of a worker is filtered by it. */
  leaseToken: string
  leaseUntil: string | null
  /** A lease ran out in mid-send: the portal may hold it already. */
  uncertain: boolean
  acceptedAt: string | null
  confirmedAt: string | null
  /** When the portal is asked next; null when it is not. */
  checkAt: string | null
  checks: number
  /** How often it was sent again by itself: 0 or 1. */
  resends: number
  /** What the last look found; '' before the first. */
  finding: string
  needsPerson: boolean
  /** How the last reply was understood, e.g. `http.503`. */
  lastCode: string
}

type DeliveriesOptions = { read: Access }

const collection = ({ read }: DeliveriesOptions): CollectionConfig =>
  productRecord({
    slug: deliveriesSlug,
    labels: { singular: { vi: 'Chuyển tin', en: 'Delivery' }, plural: { vi: 'Chuyển tin', en: 'Deliveries' } },
    admin: {
      useAsTitle: 'title',
      group: { vi: 'Cổng', en: 'Portals' },
      defaultColumns: ['destination', 'title', 'language', 'number', 'state', 'attempts', 'nextAttemptAt'],
      components: { beforeListTable: ['/src/delivery/admin/KeepListFresh#KeepListFresh'] },
    },
    access: { read },
    indexes: [
      { fields: ['portal', 'state', 'nextAttemptAt'] },
      { fields: ['state', 'checkAt'] },
      { fields: ['group', 'language', 'number'] },
    ],
    fields: [
      {
        name: 'timeline',
        type: 'ui',
        admin: {
          components: { Field: '/src/delivery/admin/DeliveryTimeline#DeliveryTimeline' },
          disableListColumn: true,
        },
      },
      {
        type: 'collapsible',
        label: { vi: 'Sổ của bộ phận chuyển', en: "The worker's books" },
        admin: { initCollapsed: true },
        fields: [...shown, ...books],
      },
    ],
  })

export const deliveries = (options: DeliveriesOptions): CollectionConfig =>
  searchable(collection(options), {
    fields: ['title', 'destination'],
    label: { vi: 'nội dung, cổng', en: 'content, portal' },
  })

/** The words of screens.md §3. */
const stateLabel = (state: DeliveryState) => ({ vi: deliveryTexts.vi[state], en: deliveryTexts.en[state] })

/** A column that the list shows through a component of ours. */
const withCell = (field: Field, Cell: string): Field =>
  ({ ...field, admin: { ...field.admin, components: { ...field.admin?.components, Cell } } }) as Field

/** What the list can show. */
const shown: Field[] = [
  withCell(textColumn('destination', { vi: 'Cổng', en: 'Portal' }, true), '/src/delivery/admin/PortalCell#PortalCell'),
  textColumn('title', { vi: 'Nội dung', en: 'Content' }),
  textColumn('language', { vi: 'Ngôn ngữ', en: 'Language' }, true),
  numberColumn('number', { vi: 'Ấn bản', en: 'Edition' }),
  {
    name: 'state',
    type: 'select',
    label: { vi: 'Tình trạng', en: 'State' },
    required: true,
    index: true,
    options: deliveryStates.map((value) => ({ value, label: stateLabel(value) })),
    admin: { components: { Cell: '/src/delivery/admin/StateCell#StateCell' } },
  },
  numberColumn('attempts', { vi: 'Lần thử hỏng', en: 'Failed tries' }),
  withCell(dateColumn('nextAttemptAt', { vi: 'Lần sau', en: 'Next attempt' }), '/src/delivery/admin/TimeCell#TimeCell'),
  textColumn('lastCode', { vi: 'Cổng trả lời', en: 'Last reply' }),
  flagColumn('needsPerson', { vi: 'Cần người xử lý', en: 'Needs a person' }),
  textColumn('finding', { vi: 'Đối soát thấy', en: 'Found there' }),
  dateColumn('acceptedAt', { vi: 'Cổng nhận lúc', en: 'Accepted at' }),
  dateColumn('confirmedAt', { vi: 'Đối soát lúc', en: 'Confirmed at' }),
  dateColumn('checkAt', { vi: 'Đối soát lần sau', en: 'Next look' }),
  numberColumn('checks', { vi: 'Lần đối soát', en: 'Looks' }),
  numberColumn('resends', { vi: 'Lần tự gửi lại', en: 'Resends' }),
]

/** What the worker keeps for itself. */
const books: Field[] = [
  flagColumn('overtaken', { vi: 'Có ấn bản mới hơn', en: 'Overtaken' }),
  flagColumn('uncertain', { vi: 'Không chắc đã tới', en: 'Uncertain' }),
  uniqueColumn('key', { vi: 'Khóa', en: 'Key' }),
  textColumn('portal', { vi: 'Mã cổng', en: 'Portal id' }),
  textColumn('edition', { vi: 'Mã ấn bản', en: 'Edition id' }, true),
  textColumn('collection', { vi: 'Loại', en: 'Collection' }),
  textColumn('document', { vi: 'Tài liệu', en: 'Document' }, true),
  textColumn('group', { vi: 'Nhóm', en: 'Group' }),
  textColumn('unit', { vi: 'Đơn vị', en: 'Unit' }, true),
  textColumn('fingerprint', { vi: 'Dấu văn bản', en: 'Fingerprint' }),
  textColumn('after', { vi: 'Chờ sau', en: 'After' }),
  textColumn('deliveryId', { vi: 'Mã chuyển tin', en: 'Delivery id' }, true),
  textColumn('webhookId', { vi: 'Mã gửi', en: 'Webhook id' }),
  dateColumn('frozenAt', { vi: 'Chốt nội dung lúc', en: 'Frozen at' }),
  textColumn('contentHash', { vi: 'Dấu nội dung gửi', en: 'Content hash' }),
  textColumn('bodyHash', { vi: 'Dấu gói gửi', en: 'Body hash' }),
  textColumn('leaseToken', { vi: 'Phiên gửi', en: 'Lease' }),
  dateColumn('leaseUntil', { vi: 'Giữ đến', en: 'Lease until' }),
  longText('body', { vi: 'Gói đã chốt', en: 'Frozen body' }),
]
