import type { LanguageReply, Reason, RunReply } from '../../../src/workflow/admin/reviewReply'

export const draft: LanguageReply = {
  state: 'draft',
  run: null,
  step: null,
  title: 'Cà phê Gia Lai',
  fingerprint: 'f'.repeat(64),
  verbs: [{ verb: 'submit', allowed: true, reasons: [] }],
  editions: [],
  outdated: false,
  review: null,
  requested: null,
}
export const desk = { key: 'desk', kind: 'edit', label: { vi: 'Biên tập', en: 'Desk edit' } } as const
export const chief = { key: 'chief', kind: 'approve', label: { vi: 'Duyệt', en: 'Approval' } } as const
export const run: RunReply = {
  id: 'r1',
  collection: 'articles',
  document: 'a1',
  languages: ['vi'],
  state: 'open',
  step: chief,
  steps: [
    {
      ...desk,
      state: 'done',
      signed: [{ id: 'u2', name: 'Trần Minh', unit: 'Báo Gia Lai', at: '2026-11-22T02:14:00.000Z' }],
    },
    { ...chief, state: 'current', signed: [] },
  ],
  fingerprints: { vi: 'f'.repeat(64) },
  decisions: [],
  submittedBy: { id: 'u1', name: 'Thu Hà', unit: 'Báo Gia Lai' },
  submittedAt: '2026-11-22T01:00:00.000Z',
  note: '',
  translates: '',
  verbs: [],
  eligible: [{ id: 'u3', name: 'Nguyễn An' }],
  excluded: [{ id: 'u4', name: 'Lê Thu', reason: { code: 'review.contributor', message: 'Lê Thu đã sửa nội dung.' } }],
}
export const refused: Reason = { code: 'review.notSubmitter', message: 'Chỉ người trình mới được thu hồi.' }
export const reviewing: LanguageReply = {
  ...draft,
  state: 'inReview',
  run: 'r1',
  step: chief,
  review: run,
  verbs: [
    { verb: 'approve', allowed: true, reasons: [] },
    { verb: 'requestChanges', allowed: true, reasons: [] },
    { verb: 'recall', allowed: false, reasons: [refused] },
  ],
}
