import { describe, expect, it } from 'vitest'

import { hasRole, type Member, rolesIn, unitsOf } from '../../../src/access/memberships'
import { isAdministrator, readsAll } from '../../../src/access/readsAll'
import { roleLabels, roles } from '../../../src/access/roles'

const editor: Member = {
  id: 'u1',
  active: true,
  memberships: [
    { unit: 'press', roles: ['reporter', 'deskEditor'] },
    { unit: { id: 'department' }, roles: ['focalPoint'] },
  ],
}

describe('memberships', () => {
  it('hold in their own unit only, whether the unit is an id or a record', () => {
    expect(rolesIn(editor, 'press')).toEqual(['reporter', 'deskEditor'])
    expect(rolesIn(editor, 'department')).toEqual(['focalPoint'])
    expect(rolesIn(editor, 'elsewhere')).toEqual([])
    expect(hasRole(editor, 'focalPoint', 'press')).toBe(false)
    expect(hasRole(editor, 'focalPoint')).toBe(true)
  })

  it('name the units where one of the given roles is held', () => {
    expect(unitsOf(editor)).toEqual(['press', 'department'])
    expect(unitsOf(editor, ['reporter', 'translator'])).toEqual(['press'])
  })

  it('end with the account, though its session lives on', () => {
    const gone = { ...editor, active: false }
    expect(unitsOf(gone)).toEqual([])
    expect(hasRole(gone, 'reporter')).toBe(false)
  })

  it('leave out what is no role of ours, and rows without a unit', () => {
    expect(rolesIn({ id: 1, memberships: [{ unit: 7, roles: ['owner', 'leader'] }] }, '7')).toEqual(['leader'])
    expect(unitsOf({ id: 1, memberships: [{ unit: null, roles: ['leader'] }] })).toEqual([])
    expect(unitsOf(null)).toEqual([])
  })
})

describe('reading everything', () => {
  const holder = (role: string): Member => ({ id: 'u2', memberships: [{ unit: 'x', roles: [role] }] })

  it('is for the lead department’s coordinator and administrator, and for auditors', () => {
    const readers = roles.filter((role) => readsAll(holder(role)))
    expect(readers).toEqual(['coordinator', 'administrator', 'auditor'])
    expect(roles.filter((role) => isAdministrator(holder(role)))).toEqual(['administrator'])
  })

  it('is for nobody who is not signed in, or whose account is off', () => {
    expect(readsAll(null)).toBe(false)
    expect(readsAll({ ...holder('auditor'), active: false })).toBe(false)
  })
})

it('every role has a Vietnamese and an English name', () => {
  for (const role of roles) {
    expect(roleLabels[role].vi).not.toBe('')
    expect(roleLabels[role].en).not.toBe('')
  }
})
