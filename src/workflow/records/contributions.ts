import type { CollectionConfig } from 'payload'

import { productRecord } from '../../requests/productRecords'
import { minuteColumn, numberColumn, textColumn, uniqueColumn } from '../../requests/recordColumns'
import type { Language } from '../../i18n/languages'

export const contributionsSlug = 'contributions'

/** One person touched one language of one document since one of its editions. A shared field touches every language. */
export type ContributionRow = {
  id: string
  /** `<collection>:<document>:<language>:<since>:<user>`, unique. */
  key: string
  collection: string
  document: string
  language: Language
  user: string
  /** The number of the newest edition in that language when the change was made; 0 before the first. */
  since: number
  /** Whether a field common to all languages was among what changed. */
  shared: boolean
  /** The last change, ISO. */
  at: string
}

export const contributions = (): CollectionConfig =>
  productRecord({
    slug: contributionsSlug,
    labels: { singular: { vi: 'Đóng góp', en: 'Contribution' }, plural: { vi: 'Đóng góp', en: 'Contributions' } },
    admin: {
      useAsTitle: 'key',
      group: { vi: 'Hồ sơ', en: 'Records' },
      defaultColumns: ['at', 'user', 'language', 'document'],
    },
    indexes: [{ fields: ['collection', 'document', 'language', 'since'] }],
    fields: [
      minuteColumn('at', { vi: 'Lúc', en: 'At' }),
      textColumn('user', { vi: 'Người', en: 'User' }, true),
      textColumn('language', { vi: 'Ngôn ngữ', en: 'Language' }),
      textColumn('collection', { vi: 'Loại', en: 'Collection' }),
      textColumn('document', { vi: 'Tài liệu', en: 'Document' }, true),
      numberColumn('since', { vi: 'Từ ấn bản số', en: 'Since edition' }),
      { name: 'shared', type: 'checkbox', label: { vi: 'Phần dùng chung', en: 'Shared part' }, defaultValue: false },
      uniqueColumn('key', { vi: 'Khóa', en: 'Key' }),
    ],
  })
