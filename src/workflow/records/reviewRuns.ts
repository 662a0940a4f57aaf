import type { CollectionConfig } from 'payload'

import { productRecord } from '../../requests/productRecords'
import { longText, minuteColumn, numberColumn, textColumn } from '../../requests/recordColumns'
import { searchable } from '../../search/searchable'

export const reviewRunsSlug = 'review-runs'

/** A stored review run: the policy and fingerprints are JSON texts, copied in when the run starts (design §5). */
export type ReviewRunRow = {
  id: string
  collection: string
  document: string
  title: string
  unit: string
  /** `vi` or `vi en`. */
  languages: string
  policy: string
  state: 'open' | 'approved' | 'returned' | 'recalled'
  step: number
  /** `<role>@<unit id>` of the step that is being waited for, '' when the run has ended. */
  waitingFor: string
  submittedBy: string
  submittedAt: string
  submittedFingerprints: string
  /** For en alone: the fingerprint of the vi wording that it translated when it was submitted; '' otherwise. */
  translates?: string | null
  /** What the last passed decision was about; while open, what a reviewer last saw go by. */
  endedAt?: string | null
  /** The reason given when it was returned or recalled. */
  reason?: string | null
  note?: string | null
  /** Incremented by every verb in its transaction: two verbs on one run can never both pass. */
  revision: number
}

const collection = (): CollectionConfig =>
  productRecord({
    slug: reviewRunsSlug,
    labels: { singular: { vi: 'Lượt duyệt', en: 'Review run' }, plural: { vi: 'Lượt duyệt', en: 'Review runs' } },
    admin: {
      useAsTitle: 'title',
      group: { vi: 'Hồ sơ', en: 'Records' },
      defaultColumns: ['title', 'languages', 'state', 'submittedAt', 'waitingFor'],
    },
    indexes: [
      { fields: ['collection', 'document', 'state'] },
      { fields: ['state', 'waitingFor'] },
      // What somebody submitted and still waits for, or got back: their work (actions/readInbox).
      { fields: ['submittedBy', 'state', 'submittedAt'] },
    ],
    fields: [
      textColumn('title', { vi: 'Tiêu đề', en: 'Title' }),
      textColumn('languages', { vi: 'Ngôn ngữ', en: 'Languages' }),
      textColumn('state', { vi: 'Tình trạng', en: 'State' }, true),
      numberColumn('step', { vi: 'Bước', en: 'Step' }),
      textColumn('waitingFor', { vi: 'Đang chờ', en: 'Waiting for' }, true),
      minuteColumn('submittedAt', { vi: 'Trình lúc', en: 'Submitted at' }, true),
      minuteColumn('endedAt', { vi: 'Kết thúc lúc', en: 'Ended at' }),
      textColumn('submittedBy', { vi: 'Người trình', en: 'Submitted by' }),
      textColumn('collection', { vi: 'Loại', en: 'Collection' }, true),
      textColumn('document', { vi: 'Tài liệu', en: 'Document' }, true),
      textColumn('unit', { vi: 'Đơn vị', en: 'Unit' }, true),
      numberColumn('revision', { vi: 'Lần ghi', en: 'Revision' }),
      longText('note', { vi: 'Lời trình', en: 'Note' }),
      longText('reason', { vi: 'Lý do', en: 'Reason' }),
      longText('submittedFingerprints', { vi: 'Dấu văn bản khi trình', en: 'Fingerprints at submission' }),
      textColumn('translates', { vi: 'Dịch từ văn bản', en: 'Translates' }),
      longText('policy', { vi: 'Quy trình đã áp dụng', en: 'Policy in force' }),
    ],
  })

export const reviewRuns = (): CollectionConfig =>
  searchable(collection(), { fields: ['title'], label: { vi: 'tiêu đề', en: 'title' } })
