import type { CollectionConfig } from 'payload'

import { productRecord } from '../../requests/productRecords'
import { textColumn, uniqueColumn } from '../../requests/recordColumns'
import type { Language } from '../../i18n/languages'

export const openReviewsSlug = 'open-reviews'

/** One open run per document and language: a row that exists or does not, because a nullable unique column differs between databases. */
export type OpenReviewRow = {
  id: string
  /** `<collection>:<document>:<language>`, unique. */
  key: string
  collection: string
  document: string
  language: Language
  run: string
}

export const openReviews = (): CollectionConfig =>
  productRecord({
    slug: openReviewsSlug,
    labels: { singular: { vi: 'Đang duyệt', en: 'Open review' }, plural: { vi: 'Đang duyệt', en: 'Open reviews' } },
    admin: { useAsTitle: 'key', hidden: true },
    fields: [
      uniqueColumn('key', { vi: 'Khóa', en: 'Key' }),
      textColumn('collection', { vi: 'Loại', en: 'Collection' }),
      textColumn('document', { vi: 'Tài liệu', en: 'Document' }, true),
      textColumn('language', { vi: 'Ngôn ngữ', en: 'Language' }),
      textColumn('run', { vi: 'Lượt duyệt', en: 'Run' }, true),
    ],
  })
