import { describe, expect, it } from 'vitest'

import { changedFields, shownFields } from '../../../src/evidence/rules/changedFields'

describe('what an act changed', () => {
  it('is told by name, a password by what it is', () => {
    const before = { active: true, hash: 'a', name: { vi: 'Một' }, salt: 'b' }
    const after = { active: false, hash: 'c', name: { vi: 'Một', en: 'One' }, salt: 'd' }
    expect(changedFields(before, after)).toEqual(['active', 'name', 'password'])
  })

  it('is a password whichever half of it moved', () => {
    expect(changedFields({ hash: 'a', salt: 'b' }, { hash: 'a', salt: 'c' })).toEqual(['password'])
    expect(changedFields({ hash: 'a', salt: 'b' }, { hash: 'c', salt: 'b' })).toEqual(['password'])
  })

  it('is nothing where only the books of the product moved', () => {
    const before = { loginAttempts: 0, searchText: 'a', sessions: [], updatedAt: '2026-11-22T02:14:00.000Z' }
    const after = { loginAttempts: 2, searchText: 'b', sessions: [{ id: 's' }], updatedAt: '2026-11-23T02:14:00.000Z' }
    expect(changedFields(before, after)).toEqual([])
  })

  it('is nothing where rows were written anew, or nothing became nothing else', () => {
    const before = { memberships: [{ id: 'r1', roles: ['reporter'], unit: 'u' }], phone: null, topics: [] }
    const after = { memberships: [{ id: 'r2', roles: ['reporter'], unit: 'u' }], phone: '' }
    expect(changedFields(before, after)).toEqual([])
    expect(
      changedFields(before, { memberships: [{ id: 'r1', roles: ['reporter', 'chiefEditor'], unit: 'u' }] }),
    ).toEqual(['memberships'])
  })

  it('is shown without the ids of rows', () => {
    const record = { active: false, memberships: [{ id: 'r1', roles: ['reporter'], unit: 'u' }], hash: 'a' }
    expect(shownFields(record, ['active', 'memberships'])).toEqual({
      active: false,
      memberships: [{ roles: ['reporter'], unit: 'u' }],
    })
  })
})
