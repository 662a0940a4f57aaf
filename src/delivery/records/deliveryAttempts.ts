import type { Access, CollectionConfig } from 'payload'

import { productRecord } from '../../requests/productRecords'
import { dateColumn, longText, numberColumn, textColumn } from '../../requests/recordColumns'

export const deliveryAttemptsSlug = 'delivery-attempts'

/** One request to a portal and what came back; written once, never changed. */
export type DeliveryAttempt = {
  id: string
  /** Id of the delivery's row. */
  delivery: string
  portal: string
  destination: string
  /** The owning unit of the edition, for row-level reading. */
  unit: string
  kind: 'send' | 'check'
  webhookId: string
  at: string
  /** HTTP status; 0 when there was no reply. */
  status: number
  ms: number
  /** The address the connection went to; '' when none was made. */
  ip: string
  /** JSON objects of the headers, without the signature. */
  requestHeaders: string
  replyHeaders: string
  /** First 20 kB of the reply, or why there was none. Written by a stranger: show it as text only. */
  reply: string
  /** How it was understood. */
  code: string
  leaseToken: string
  bodyHash: string
}

export const deliveryAttempts = ({ read }: { read: Access }): CollectionConfig =>
  productRecord({
    slug: deliveryAttemptsSlug,
    labels: { singular: { vi: 'Lần gửi', en: 'Attempt' }, plural: { vi: 'Các lần gửi', en: 'Attempts' } },
    admin: {
      useAsTitle: 'code',
      group: { vi: 'Cổng', en: 'Portals' },
      defaultColumns: ['at', 'destination', 'kind', 'status', 'code', 'ms'],
    },
    access: { read },
    fields: [
      dateColumn('at', { vi: 'Lúc', en: 'At' }, true),
      textColumn('destination', { vi: 'Cổng', en: 'Portal' }),
      textColumn('kind', { vi: 'Việc', en: 'Kind' }),
      numberColumn('status', { vi: 'Trả lời', en: 'Status' }),
      textColumn('code', { vi: 'Hiểu là', en: 'Understood as' }),
      numberColumn('ms', { vi: 'Mili giây', en: 'Milliseconds' }),
      textColumn('ip', { vi: 'Địa chỉ', en: 'Address' }),
      textColumn('delivery', { vi: 'Chuyển tin', en: 'Delivery' }, true),
      textColumn('portal', { vi: 'Mã cổng', en: 'Portal id' }),
      textColumn('unit', { vi: 'Đơn vị', en: 'Unit' }, true),
      textColumn('webhookId', { vi: 'Mã gửi', en: 'Webhook id' }),
      textColumn('leaseToken', { vi: 'Phiên gửi', en: 'Lease' }),
      textColumn('bodyHash', { vi: 'Dấu gói gửi', en: 'Body hash' }),
      longText('requestHeaders', { vi: 'Đầu yêu cầu', en: 'Request headers' }),
      longText('replyHeaders', { vi: 'Đầu trả lời', en: 'Reply headers' }),
      longText('reply', { vi: 'Nội dung trả lời', en: 'Reply' }),
    ],
  })
