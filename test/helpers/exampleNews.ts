import type { ReviewNews } from '../../src/mail/rules/reviewNews'
import type { ReviewEvent } from '../../src/workflow/rules/reviewEvent'

/** What a verb tells, together with what a hook adds to it for mail. */
export type News = ReviewEvent & ReviewNews

export const deskStep = { key: 'desk', kind: 'edit', label: { vi: 'Biên tập', en: 'Desk edit' } } as const

export const chiefStep = {
  key: 'chief',
  kind: 'approve',
  label: { vi: 'Duyệt: Tổng biên tập', en: 'Approval: editor-in-chief' },
} as const

/** A reporter submitted an article; one desk editor could take it on. */
export const exampleNews = (changes: Partial<News> = {}): News => ({
  kind: 'submitted',
  run: 'run-1',
  collection: 'articles',
  document: 'a1',
  unit: 'u1',
  title: 'Tuần lễ ASEAN tại Pleiku',
  languages: ['vi'],
  actor: { id: 'ha', name: 'Nguyễn Thị Thu Hà', unitName: 'Báo Gia Lai' },
  submittedBy: { id: 'ha', name: 'Nguyễn Thị Thu Hà', unitName: 'Báo Gia Lai' },
  comment: '',
  step: null,
  signed: [],
  waiting: { ...deskStep, round: 0, people: ['minh'] },
  changed: null,
  editions: [],
  destinations: [],
  ...changes,
})

const minh = { id: 'minh', name: 'Trần Văn Minh', unitName: 'Báo Gia Lai' }
const an = { id: 'an', name: 'Nguyễn Hoài An', unitName: 'Báo Gia Lai' }

/** The desk passed it on to the editor-in-chief. */
export const passedOn = (changes: Partial<News> = {}): News =>
  exampleNews({
    kind: 'stepPassed',
    actor: minh,
    step: deskStep,
    signed: ['minh'],
    waiting: { ...chiefStep, round: 1, people: ['an'] },
    ...changes,
  })

/** The editor-in-chief approved it: the run has ended. */
export const approvedNews = (changes: Partial<News> = {}): News =>
  exampleNews({ kind: 'approved', actor: an, step: chiefStep, signed: ['an'], waiting: null, ...changes })
