import type { Access, CollectionConfig, Field } from 'payload'

import type { Language } from '../../i18n/languages'
import { mailTexts } from '../../i18n/mailTexts'
import { dateColumn, flagColumn, longText, numberColumn, textColumn, uniqueColumn } from '../../requests/recordColumns'
import { searchable } from '../../search/searchable'
import { productRecord } from '../../requests/productRecords'
import type { MailAddress } from '../../settings/mailAddress'
import { downloadMessage } from '../endpoints/downloadMessage'
import { messageKinds, messageStates, type MessageKind, type MessageState } from '../rules/messageStates'

export const messagesSlug = 'messages'

/** One mail to one person (design §1.3). `rules/messageStates.ts` says what each state means. */
export type Message = {
  id: string
  /** `<run>:<step>:<recipient>:<kind>:<round>`, unique: the same mail can be owed only once. */
  key: string
  kind: MessageKind
  state: MessageState
  /** The language it is written in: the recipient's, as it was then. */
  language: Language
  /** Id of the user it goes to, and where they were reached when it was written. */
  recipient: string
  name: string
  address: string
  subject: string
  text: string
  html: string
  /** `…@…`, without brackets; never changes, so that mail systems know a repeated mail for the same. */
  messageId: string
  collection: string
  document: string
  title: string
  run: string
  step: string
  queuedAt: string
  /** Attempts of the retry schedule that are used up. */
  attempts: number
  nextAttemptAt: string | null
  /** Who holds the row now; '' when nobody does. Every later write of a worker is filtered by it. */
  leaseToken: string
  leaseUntil: string | null
  /** Everything but the end was said and the end may follow: from here on it may have left. */
  ending: boolean
  /** The end was sent once and no answer was seen: it may arrive twice, under one Message-ID. */
  uncertain: boolean
  /** What it asks for is over: it is not sent if it has not left. */
  unneeded: boolean
  sentAt: string | null
  /** How the last hand-over failed, such as `smtp.550 5.1.1`; '' for not at all. */
  lastCode: string
}

export type MessagesOptions = { read: Access; from: MailAddress }

export const messages = (options: MessagesOptions): CollectionConfig =>
  searchable(collection(options), {
    fields: ['subject', 'name', 'address'],
    label: { vi: 'tiêu đề, người nhận, địa chỉ', en: 'subject, recipient, address' },
  })

const collection = ({ from, read }: MessagesOptions): CollectionConfig =>
  productRecord({
    slug: messagesSlug,
    labels: { singular: { vi: 'Thư', en: 'Mail' }, plural: { vi: 'Thư', en: 'Mails' } },
    admin: {
      useAsTitle: 'subject',
      group: { vi: 'Hồ sơ', en: 'Records' },
      defaultColumns: ['subject', 'state', 'name', 'queuedAt', 'sentAt'],
      hideAPIURL: true,
    },
    access: { read },
    defaultSort: '-queuedAt',
    endpoints: [downloadMessage(from)],
    graphQL: { pluralName: 'Messages', singularName: 'Message' },
    indexes: [{ fields: ['state', 'nextAttemptAt'] }, { fields: ['state', 'leaseUntil'] }],
    fields: [
      ...shown,
      {
        type: 'collapsible',
        label: { vi: 'Sổ của bộ phận gửi thư', en: "The worker's books" },
        admin: { initCollapsed: true },
        fields: books,
      },
    ],
  })

const labelled = <Key extends string>(keys: readonly Key[], label: (key: Key) => { vi: string; en: string }) =>
  keys.map((value) => ({ value, label: label(value) }))

/** What a person looks for: whether it went, to whom, and what it says. */
const shown: Field[] = [
  textColumn('subject', { vi: 'Tiêu đề thư', en: 'Subject' }),
  textColumn('name', { vi: 'Người nhận', en: 'Recipient' }),
  textColumn('address', { vi: 'Địa chỉ', en: 'Address' }),
  longText('text', { vi: 'Nội dung thư', en: 'Text' }),
  {
    name: 'download',
    type: 'ui',
    admin: { components: { Field: '/src/mail/admin/DownloadMessage#DownloadMessage' }, disableListColumn: true },
  },
  {
    name: 'state',
    type: 'select',
    label: { vi: 'Tình trạng', en: 'State' },
    required: true,
    options: labelled(messageStates, (state) => ({ vi: mailTexts.vi[state], en: mailTexts.en[state] })),
    admin: { components: { Cell: '/src/mail/admin/StateCell#StateCell' } },
  },
  {
    name: 'kind',
    type: 'select',
    label: { vi: 'Loại thư', en: 'Kind' },
    required: true,
    options: labelled(messageKinds, (kind) => ({ vi: mailTexts.vi[`${kind}_kind`], en: mailTexts.en[`${kind}_kind`] })),
  },
  dateColumn('queuedAt', { vi: 'Viết lúc', en: 'Written at' }, true),
  dateColumn('sentAt', { vi: 'Gửi lúc', en: 'Sent at' }),
]

/** What the worker keeps for itself. */
const books: Field[] = [
  textColumn('lastCode', { vi: 'Lần gửi gần nhất', en: 'Last attempt' }),
  flagColumn('uncertain', { vi: 'Không chắc đã tới', en: 'Uncertain' }),
  flagColumn('unneeded', { vi: 'Không cần gửi nữa', en: 'No longer needed' }),
  flagColumn('ending', { vi: 'Đang kết thúc thư', en: 'Ending' }),
  numberColumn('attempts', { vi: 'Lần thử hỏng', en: 'Failed tries' }),
  dateColumn('nextAttemptAt', { vi: 'Lần sau', en: 'Next attempt' }),
  textColumn('leaseToken', { vi: 'Phiên gửi', en: 'Lease' }),
  dateColumn('leaseUntil', { vi: 'Giữ đến', en: 'Lease until' }),
  uniqueColumn('key', { vi: 'Khóa', en: 'Key' }),
  uniqueColumn('messageId', { vi: 'Mã thư (Message-ID)', en: 'Message-ID' }),
  textColumn('language', { vi: 'Ngôn ngữ', en: 'Language' }),
  textColumn('recipient', { vi: 'Mã người nhận', en: 'Recipient id' }, true),
  textColumn('collection', { vi: 'Loại', en: 'Collection' }),
  textColumn('document', { vi: 'Tài liệu', en: 'Document' }, true),
  textColumn('title', { vi: 'Bài', en: 'Document title' }),
  textColumn('run', { vi: 'Lượt duyệt', en: 'Review run' }, true),
  textColumn('step', { vi: 'Bước', en: 'Step' }),
  longText('html', { vi: 'Nội dung HTML', en: 'HTML' }),
]
