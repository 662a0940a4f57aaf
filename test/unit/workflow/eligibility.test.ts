import { describe, expect, it } from 'vitest'

import { errorMessage } from '../../../src/errors/errorMessage'
import { eligibleFor, refusalFor, stepEligibility } from '../../../src/workflow/rules/eligibility'
import type { Decision } from '../../../src/workflow/rules/reviewRun'
import { longPolicy, openRun, person, unitOf } from './examples'

const chief = person('chief', 'chiefEditor')
const run = openRun(longPolicy)
const signed = (user: string, step: string, fingerprint = 'w0'): Decision => ({
  step,
  user,
  verb: 'approve',
  fingerprints: { vi: fingerprint },
  at: '2026-11-22T02:00:00.000Z',
})

describe('refusalFor', () => {
  it('lets an uninvolved holder of the role decide', () => {
    expect(refusalFor(run, 1, chief, ['author'], unitOf)).toBeNull()
  })

  it('refuses another role, the role in another unit, an account that is closed, and a unit that is not there', () => {
    const elsewhere = { ...chief, memberships: [{ unit: 'dai', roles: ['chiefEditor'] }] }
    for (const stranger of [person('x', 'reporter', 'administrator'), elsewhere, { ...chief, active: false }]) {
      expect(refusalFor(run, 1, stranger, [], unitOf)?.code).toBe('review.notEligible')
    }
    expect(refusalFor(run, 1, chief, [], () => undefined)?.code).toBe('review.notEligible')
    expect(refusalFor(run, 9, chief, [], unitOf)?.code).toBe('review.notEligible')
  })

  it('refuses who submitted at every step, administrators included', () => {
    const author = person('author', 'deskEditor', 'chiefEditor', 'administrator')
    expect(refusalFor(run, 0, author, [], unitOf)?.code).toBe('review.author')
    expect(refusalFor(run, 1, author, [], unitOf)?.code).toBe('review.author')
  })

  it('refuses a contributor where the step excludes them, and says since when', () => {
    const contributors = [
      { user: 'chief', at: '2026-11-20T02:00:00.000Z' },
      { user: 'chief', at: '2026-11-21T18:30:00.000Z' },
      'desk',
    ]
    const refusal = refusalFor(run, 1, chief, contributors, unitOf)
    expect(refusal?.code).toBe('review.contributor')
    expect(errorMessage('review.contributor', refusal?.params, 'vi')).toBe(
      'Người chief không duyệt được vì đã sửa nội dung ngày 22/11/2026.',
    )
    expect(errorMessage('review.contributor', refusal?.params, 'en')).toBe(
      'Người chief cannot approve this, having changed it on 22/11/2026.',
    )
    const undated = refusalFor(run, 1, chief, ['chief'], unitOf)
    expect(errorMessage('review.contributor', undated?.params)).toBe('Người chief không duyệt được vì đã sửa nội dung.')
    expect(refusalFor(run, 0, person('desk', 'deskEditor'), contributors, unitOf)).toBeNull()
  })

  it('lets nobody give two steps', () => {
    const both = person('both', 'deskEditor', 'chiefEditor')
    const after = openRun(longPolicy, { step: 1, decisions: [signed('both', 'desk')] })
    expect(refusalFor(after, 1, both, [], unitOf)?.code).toBe('review.alreadyDecided')
  })

  it('counts nobody twice in a step, but lets a voided signature be given again', () => {
    const once = openRun(longPolicy, { step: 1, decisions: [signed('chief', 'chief', 'w0')] })
    expect(refusalFor(once, 1, chief, [], unitOf, { vi: 'w0' })?.code).toBe('review.alreadyDecided')
    expect(refusalFor(once, 1, chief, [], unitOf, { vi: 'w1' })).toBeNull()
    const desk = openRun(longPolicy, { decisions: [signed('desk', 'desk', 'w0')] })
    expect(refusalFor(desk, 0, person('desk', 'deskEditor'), [], unitOf, { vi: 'w1' })?.code).toBe(
      'review.alreadyDecided',
    )
  })
})

describe('stepEligibility', () => {
  it('parts the holders of the role into those who can and those who cannot, with the reason', () => {
    const people = [chief, person('second', 'chiefEditor'), person('desk', 'deskEditor')]
    const found = stepEligibility(run, 1, people, ['second'], unitOf)
    expect(found?.needed).toBe(2)
    expect(found?.eligible.map(({ id }) => id)).toEqual(['chief'])
    expect(found?.excluded.map(({ person: who, refusal }) => [who.id, refusal.code])).toEqual([
      ['second', 'review.contributor'],
    ])
    expect(eligibleFor(run, 1, people, ['second'], unitOf).map(({ id }) => id)).toEqual(['chief'])
    expect(eligibleFor(run, 7, people, [], unitOf)).toEqual([])
  })
})
