import type { CollectionConfig } from 'payload'

import { productRecord } from '../../requests/productRecords'
import { longText, minuteColumn, textColumn, uniqueColumn } from '../../requests/recordColumns'

export const reviewDecisionsSlug = 'review-decisions'

export type ReviewDecisionRow = {
  id: string
  /** `<run>:<step>:<user>:<sha256 of the fingerprints>`, unique: nobody signs the same wording twice in one step. */
  key: string
  run: string
  collection: string
  document: string
  step: string
  user: string
  verb: 'approve' | 'requestChanges'
  /** JSON `{ vi?: "…", en?: "…" }`: the wording that was signed or sent back. */
  fingerprints: string
  /** JSON `{ vi?: "…", en?: "…" }` of the canonical texts themselves, so that the next time the difference can be shown. */
  wording: string
  comment?: string | null
  at: string
}

export const reviewDecisions = (): CollectionConfig =>
  productRecord({
    slug: reviewDecisionsSlug,
    labels: { singular: { vi: 'Quyết định', en: 'Decision' }, plural: { vi: 'Quyết định', en: 'Decisions' } },
    admin: {
      useAsTitle: 'key',
      group: { vi: 'Hồ sơ', en: 'Records' },
      defaultColumns: ['at', 'verb', 'step', 'user', 'document'],
    },
    fields: [
      minuteColumn('at', { vi: 'Lúc', en: 'At' }, true),
      textColumn('verb', { vi: 'Quyết định', en: 'Verb' }),
      textColumn('step', { vi: 'Bước', en: 'Step' }),
      textColumn('user', { vi: 'Người', en: 'User' }, true),
      textColumn('run', { vi: 'Lượt duyệt', en: 'Run' }, true),
      textColumn('collection', { vi: 'Loại', en: 'Collection' }),
      textColumn('document', { vi: 'Tài liệu', en: 'Document' }, true),
      uniqueColumn('key', { vi: 'Khóa', en: 'Key' }),
      longText('comment', { vi: 'Ý kiến', en: 'Comment' }),
      longText('fingerprints', { vi: 'Dấu văn bản', en: 'Fingerprints' }),
      longText('wording', { vi: 'Văn bản đã ký', en: 'Signed wording' }),
    ],
  })
