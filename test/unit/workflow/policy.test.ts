import { describe, expect, it } from 'vitest'

import { defineReviewPolicy } from '../../../src/workflow/rules/policy'
import { exhibitionPolicy, newsroomArticlePolicy, publicationPolicy } from '../../../src/workflow/rules/defaultPolicies'
import { label } from './examples'

const approvers = { role: 'chiefEditor', unit: 'own' }
const last = { key: 'chief', label, kind: 'approve', approvers } as const

describe('defineReviewPolicy', () => {
  it('fills in what was left out and freezes a copy', () => {
    const input = {
      slug: 'short',
      languages: 'each' as const,
      authors: ['reporter'],
      steps: [{ ...last, key: 'desk', kind: 'edit' as const }, last],
    }
    const policy = defineReviewPolicy(input)
    expect(policy.steps.map(({ excludes, quorum }) => [excludes, quorum])).toEqual([
      ['author', 1],
      ['contributors', 1],
    ])
    expect(Object.isFrozen(policy.steps[0]?.approvers)).toBe(true)
    expect(Object.isFrozen(input.steps)).toBe(false)
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy)
  })

  it('names every problem at once', () => {
    const define = () =>
      defineReviewPolicy({
        slug: 'không được',
        languages: 'each',
        authors: [],
        steps: [
          { ...last, label: { vi: 'Bước', en: '' }, quorum: 0 },
          { ...last, kind: 'edit', excludes: 'author', dueHours: -1 },
        ],
      })
    expect(define).toThrow(
      /slug: .*authors: .*key chief is there twice.*steps\[0\]: label: .*steps\[0\]: quorum: .*steps\[1\]: dueHours: .*must be of the kind approve.*must exclude contributors/,
    )
  })

  it('wants at least one step', () => {
    expect(() => defineReviewPolicy({ slug: 'none', languages: 'each', authors: ['reporter'], steps: [] })).toThrow(
      'steps: at least one',
    )
  })

  it('holds for the policies that come with the product', () => {
    const steps = [newsroomArticlePolicy, publicationPolicy, exhibitionPolicy].map((policy) => [
      policy.languages,
      ...policy.steps.map((step) => `${step.approvers.role} ${step.kind}`),
    ])
    expect(steps).toEqual([
      ['each', 'deskEditor edit', 'chiefEditor approve'],
      ['together', 'translator edit', 'leader approve'],
      ['each', 'deskEditor edit', 'leader approve'],
    ])
  })
})
