import type { Language } from '../../../src/i18n/languages'
import type { UnitOf } from '../../../src/workflow/rules/eligibility'
import { defineReviewPolicy, type ReviewPolicy } from '../../../src/workflow/rules/policy'
import type { Person } from '../../../src/workflow/rules/person'
import type { ReviewRun } from '../../../src/workflow/rules/reviewRun'

/** Somebody of the newspaper who holds these roles there. */
export const person = (id: string, ...roles: string[]): Person => ({
  id,
  name: `Người ${id}`,
  memberships: [{ unit: 'bao', roles }],
  active: true,
})

export const unitOf: UnitOf = (unit, run) => (unit === 'own' ? run.unit : unit === 'lead' ? 'so' : undefined)

export const label = { vi: 'Bước', en: 'Step' }

/** The desk edits, two chiefs approve, the lead department approves. */
export const longPolicy: ReviewPolicy = defineReviewPolicy({
  slug: 'long',
  languages: 'each',
  authors: ['reporter'],
  steps: [
    { key: 'desk', label, kind: 'edit', approvers: { role: 'deskEditor', unit: 'own' } },
    { key: 'chief', label, kind: 'approve', approvers: { role: 'chiefEditor', unit: 'own' }, quorum: 2 },
    { key: 'lead', label, kind: 'approve', approvers: { role: 'leader', unit: 'lead' } },
  ],
})

export function openRun(policy: ReviewPolicy, given: Partial<ReviewRun> = {}): ReviewRun {
  const languages: Language[] = policy.languages === 'each' ? ['vi'] : ['vi', 'en']
  return {
    id: 'run',
    collection: 'articles',
    document: 'a1',
    unit: 'bao',
    languages,
    policy,
    state: 'open',
    step: 0,
    submittedBy: 'author',
    submittedFingerprints: Object.fromEntries(languages.map((language) => [language, 'w0'])),
    decisions: [],
    ...given,
  }
}
