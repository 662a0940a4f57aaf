import type { CollectionConfig } from 'payload'

import { productRecord } from '../../requests/productRecords'
import { longText, minuteColumn, numberColumn, textColumn, uniqueColumn } from '../../requests/recordColumns'
import { searchable } from '../../search/searchable'
import type { Language } from '../../i18n/languages'

export const editionsSlug = 'editions'

/**
 * The frozen approved wording of one document in one language (design §1). `content` is the RFC 8785 text itself, so that
 * sha256(content) === fingerprint can be checked by anyone with the row alone.
 */
export type Edition = {
  id: string
  /** `<collection>:<document>:<language>:<number>`, unique: two editions can never share a number. */
  key: string
  collection: string
  document: string
  /** `<collection>-<document>`: the item's name at the portals, the same for every language. */
  group: string
  language: Language
  /** 1, 2, 3 … per document and language. */
  number: number
  fingerprint: string
  content: string
  title: string
  slug: string
  unit: string
  /** Space-separated topic ids, with a space at both ends, so that ` id ` can be matched. */
  topics: string
  sensitivity: 'ordinary' | 'restricted'
  /** For en: the fingerprint of the vi wording that it translates; '' otherwise. */
  translates: string
  /** JSON `[{ sha256, mimeType, filename, filesize, width, height }]` of every frozen file. */
  media: string
  run: string
  approvedAt: string
  firstApprovedAt: string
}

const collection = (): CollectionConfig =>
  productRecord({
    slug: editionsSlug,
    labels: { singular: { vi: 'Ấn bản', en: 'Edition' }, plural: { vi: 'Ấn bản', en: 'Editions' } },
    admin: {
      useAsTitle: 'title',
      group: { vi: 'Hồ sơ', en: 'Records' },
      defaultColumns: ['title', 'language', 'number', 'approvedAt', 'collection'],
    },
    indexes: [
      { fields: ['collection', 'document', 'language', 'number'], unique: true },
      // The latest of one unit, on everybody's landing page.
      { fields: ['unit', 'approvedAt'] },
    ],
    fields: [
      longText(
        'content',
        { vi: 'Văn bản đã duyệt', en: 'Approved wording' },
        '/src/workflow/admin/EditionText#EditionText',
      ),
      textColumn('title', { vi: 'Tiêu đề', en: 'Title' }),
      textColumn('language', { vi: 'Ngôn ngữ', en: 'Language' }, true),
      numberColumn('number', { vi: 'Số', en: 'Number' }),
      minuteColumn('approvedAt', { vi: 'Duyệt lúc', en: 'Approved at' }, true),
      minuteColumn('firstApprovedAt', { vi: 'Duyệt lần đầu', en: 'First approved at' }),
      uniqueColumn('key', { vi: 'Khóa', en: 'Key' }),
      textColumn('collection', { vi: 'Loại', en: 'Collection' }, true),
      textColumn('document', { vi: 'Tài liệu', en: 'Document' }, true),
      textColumn('group', { vi: 'Nhóm', en: 'Group' }, true),
      textColumn('fingerprint', { vi: 'Dấu văn bản', en: 'Fingerprint' }, true),
      textColumn('slug', { vi: 'Đường dẫn', en: 'Slug' }),
      textColumn('unit', { vi: 'Đơn vị', en: 'Unit' }),
      textColumn('topics', { vi: 'Chủ đề', en: 'Topics' }),
      textColumn('sensitivity', { vi: 'Mức độ', en: 'Sensitivity' }, true),
      textColumn('translates', { vi: 'Dịch từ văn bản', en: 'Translates' }),
      textColumn('run', { vi: 'Lượt duyệt', en: 'Review run' }, true),
      longText('media', { vi: 'Tệp đã giữ', en: 'Frozen files' }),
    ],
  })

export const editions = (): CollectionConfig =>
  searchable(collection(), { fields: ['title'], label: { vi: 'tiêu đề', en: 'title' } })
