import { defineReviewPolicy } from './policy'

const deskEdit = {
  key: 'desk',
  kind: 'edit',
  label: { vi: 'Biên tập', en: 'Desk edit' },
  approvers: { role: 'deskEditor', unit: 'own' },
} as const

const leaderApproval = {
  key: 'leader',
  kind: 'approve',
  label: { vi: 'Duyệt: lãnh đạo', en: 'Approval: leader' },
  approvers: { role: 'leader', unit: 'own' },
} as const

/** P-4.1: a newsroom article, one language a run. */
export const newsroomArticlePolicy = defineReviewPolicy({
  slug: 'newsroomArticle',
  languages: 'each',
  authors: ['reporter', 'deskEditor'],
  steps: [
    deskEdit,
    {
      key: 'chief',
      kind: 'approve',
      label: { vi: 'Duyệt: Tổng biên tập', en: 'Approval: editor-in-chief' },
      approvers: { role: 'chiefEditor', unit: 'own' },
    },
  ],
})

/** P-IV.3: a bilingual publication; one decision signs both wordings. */
export const publicationPolicy = defineReviewPolicy({
  slug: 'publication',
  languages: 'together',
  authors: ['publicationEditor', 'translator'],
  steps: [
    {
      key: 'translation',
      kind: 'edit',
      label: { vi: 'Biên dịch', en: 'Translation' },
      approvers: { role: 'translator', unit: 'own' },
    },
    leaderApproval,
  ],
})

/** P-IV.5: an exhibition, one language a run. */
export const exhibitionPolicy = defineReviewPolicy({
  slug: 'exhibition',
  languages: 'each',
  authors: ['exhibitionOfficer', 'deskEditor'],
  steps: [deskEdit, leaderApproval],
})
