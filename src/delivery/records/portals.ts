import type { Access, CollectionConfig, Field, TextFieldSingleValidation } from 'payload'

import { dateColumn, flagColumn, textColumn } from '../../requests/recordColumns'
import { searchable } from '../../search/searchable'
import type { Language } from '../rules/editionInput'
import { portalAddressProblem } from '../rules/portalAddress'
import type { PortalTakes } from '../rules/routing'
import { forgetWait } from './forgetWait'
import { hideSecret, keepSecret } from './portalSecret'

export const portalsSlug = 'portals'

/** A place that receives editions. Times are ISO strings. */
export type Portal = PortalTakes & {
  id: string
  slug: string
  name: string
  address: string
  /** The sandbox on this machine: plain http to a loopback host is allowed. */
  local: boolean
  /** Encrypted `whsec_…`. Only a raw read by the worker sees it. */
  secret: string | null
  enabled: boolean
  paused: boolean
  requiredLanguages: Language[]
  /** Requests at the same time. */
  concurrency: number
  /** Nothing is sent before this moment. */
  retryAfterUntil: string | null
  healthCode: string | null
  health: string | null
}

export type PortalsOptions = {
  /** Slugs of the collections whose editions a portal can be told to take. */
  collections: string[]
  /** The collection of topics; without it topics are typed as ids. */
  topics?: string
  readPortals: Access
  /** Who may add, change and remove portals. */
  managePortals: Access
}

const languageOptions = [
  { value: 'vi', label: { vi: 'Tiếng Việt', en: 'Vietnamese' } },
  { value: 'en', label: { vi: 'Tiếng Anh', en: 'English' } },
]

const collection = (options: PortalsOptions): CollectionConfig => ({
  slug: portalsSlug,
  labels: { singular: { vi: 'Cổng', en: 'Portal' }, plural: { vi: 'Cổng', en: 'Portals' } },
  admin: {
    useAsTitle: 'name',
    group: { vi: 'Cổng', en: 'Portals' },
    defaultColumns: ['name', 'address', 'enabled', 'paused', 'health'],
  },
  access: {
    read: options.readPortals,
    create: options.managePortals,
    update: options.managePortals,
    delete: options.managePortals,
  },
  disableDuplicate: true,
  hooks: { beforeChange: [forgetWait, keepSecret], afterRead: [hideSecret] },
  fields: [
    { name: 'name', type: 'text', label: { vi: 'Tên', en: 'Name' }, required: true },
    { name: 'slug', type: 'text', label: { vi: 'Mã', en: 'Slug' }, required: true, unique: true, index: true },
    {
      name: 'address',
      type: 'text',
      label: { vi: 'Địa chỉ nhận tin', en: 'Address' },
      required: true,
      validate: validateAddress,
    },
    flagColumn('local', { vi: 'Cổng thử trên máy này', en: 'Local (sandbox on this machine)' }),
    ...secretFields,
    { ...flagColumn('enabled', { vi: 'Bật', en: 'Enabled' }), defaultValue: true } as Field,
    flagColumn('paused', { vi: 'Tạm dừng', en: 'Paused' }),
    languages('requiredLanguages', { vi: 'Ngôn ngữ bắt buộc', en: 'Required languages' }, ['vi']),
    languages('takesLanguages', { vi: 'Ngôn ngữ nhận', en: 'Languages taken' }, ['vi', 'en']),
    {
      name: 'takesCollections',
      type: 'select',
      hasMany: true,
      label: { vi: 'Loại nội dung nhận (để trống: tất cả)', en: 'Collections taken (empty: all)' },
      options: options.collections.map((value) => ({ value, label: value })),
    },
    topicsField(options.topics),
    flagColumn('takesRestricted', { vi: 'Nhận nội dung hạn chế', en: 'Takes restricted content' }),
    {
      name: 'concurrency',
      type: 'number',
      label: { vi: 'Gửi cùng lúc', en: 'Requests at once' },
      required: true,
      defaultValue: 2,
      min: 1,
      max: 20,
    },
    ...[
      dateColumn('retryAfterUntil', { vi: 'Chờ đến', en: 'Waits until' }),
      textColumn('healthCode', { vi: 'Mã tình trạng', en: 'Health code' }),
      textColumn('health', { vi: 'Tình trạng', en: 'Health' }),
    ].map(writtenByWorker),
  ],
})

export const portals = (options: PortalsOptions): CollectionConfig =>
  searchable(collection(options), {
    fields: ['name', 'slug', 'address'],
    label: { vi: 'tên, mã, địa chỉ', en: 'name, slug, address' },
  })

/** What the worker keeps on a portal: shown, and not taken from a form that may be minutes old. */
const writtenByWorker = (field: Field): Field =>
  ({ ...field, access: { create: () => false, update: () => false }, admin: { readOnly: true } }) as Field

/**
 * `secret` holds the encrypted key and is in no reply: `hidden` and `read: false` for callers with access control, and
 * `hideSecret` for all others. `newSecret` is the write-only box of the form; it is never stored.
 */
const secretFields: Field[] = [
  { name: 'secret', type: 'text', hidden: true, access: { read: () => false } },
  {
    name: 'newSecret',
    type: 'text',
    virtual: true,
    label: { vi: 'Khóa bí mật mới (whsec_…)', en: 'New secret (whsec_…)' },
    admin: {
      description: {
        vi: 'Chỉ ghi, không xem lại được. Để trống: giữ khóa đang dùng.',
        en: 'Write-only. Left empty, the present secret stays.',
      },
    },
  },
]

const languages = (name: string, label: { vi: string; en: string }, defaultValue: Language[]): Field => ({
  name,
  type: 'select',
  hasMany: true,
  required: true,
  label,
  defaultValue,
  options: languageOptions,
})

function topicsField(topics: string | undefined): Field {
  const label = { vi: 'Chủ đề nhận (để trống: tất cả)', en: 'Topics taken (empty: all)' }
  if (!topics) return { name: 'takesTopics', type: 'text', hasMany: true, label }
  return { name: 'takesTopics', type: 'relationship', relationTo: topics, hasMany: true, label }
}

const addressProblems = {
  notAnAddress: { vi: 'Không phải địa chỉ web.', en: 'Not a web address.' },
  notHttps: { vi: 'Địa chỉ phải bắt đầu bằng https.', en: 'The address must be https.' },
  userInfo: { vi: 'Địa chỉ không được chứa tên và mật khẩu.', en: 'The address must not hold a user name.' },
  fragment: { vi: 'Địa chỉ không được chứa phần sau dấu #.', en: 'The address must not hold a fragment.' },
  notLoopback: { vi: 'Cổng thử phải nằm trên máy này.', en: 'A local portal must be on this machine.' },
} as const

function validateAddress(
  value: string | null | undefined,
  { siblingData, req }: Parameters<TextFieldSingleValidation>[1],
): string | true {
  const problem = portalAddressProblem(value ?? '', (siblingData as { local?: unknown }).local === true)
  return problem === null ? true : addressProblems[problem][req.i18n?.language === 'en' ? 'en' : 'vi']
}
