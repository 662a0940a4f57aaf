import type { Access, PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'

import { anyOf } from '../../../src/access/anyOf'
import type { Member } from '../../../src/access/memberships'
import { readColleagues, updateOwnAccount } from '../../../src/access/ownAccount'
import { readOwnUnit } from '../../../src/access/readOwnUnit'
import { articleAuthors } from '../../../src/access/roles'
import { changeInOwnUnit, createInOwnUnit } from '../../../src/access/writeInOwnUnit'

const member = (...memberships: [unit: string, ...roles: string[]][]): Member => ({
  id: 'me',
  active: true,
  memberships: memberships.map(([unit, ...roles]) => ({ unit, roles })),
})

const ask = (access: Access, user: Member | null, data?: object) =>
  access({ req: { user } as unknown as PayloadRequest, data })

const reporter = member(['press', 'reporter'])
const administrator = member(['lead', 'administrator'])

describe('reading content', () => {
  it('shows what one’s own units own', () => {
    expect(ask(readOwnUnit(), reporter)).toEqual({ unit: { in: ['press'] } })
    expect(ask(readOwnUnit('version.unit'), reporter)).toEqual({ 'version.unit': { in: ['press'] } })
  })

  it('shows everything to those who read all, and nothing to strangers', () => {
    expect(ask(readOwnUnit(), administrator)).toBe(true)
    expect(ask(readOwnUnit(), member(['inspectorate', 'auditor']))).toBe(true)
    expect(ask(readOwnUnit(), null)).toBe(false)
    expect(ask(readOwnUnit(), member())).toBe(false)
    expect(ask(readOwnUnit(), { ...reporter, active: false })).toBe(false)
  })
})

describe('writing content', () => {
  const create = createInOwnUnit(articleAuthors)
  const change = changeInOwnUnit(articleAuthors)

  it('is for the author roles of the owning unit', () => {
    expect(ask(create, reporter, { unit: 'press' })).toBe(true)
    expect(ask(create, reporter, {})).toBe(true)
    expect(ask(create, reporter, { unit: 'department' })).toBe(false)
    expect(ask(change, reporter, { title: 'x' })).toEqual({ unit: { in: ['press'] } })
  })

  it('does not give a document to a unit one does not write for', () => {
    expect(ask(change, reporter, { unit: 'department' })).toBe(false)
    expect(ask(change, reporter, { unit: { id: 'press' } })).toEqual({ unit: { in: ['press'] } })
  })

  it('is for no other role, and for no administrator, whatever else they are', () => {
    expect(ask(create, member(['press', 'chiefEditor']), {})).toBe(false)
    expect(ask(change, member(['press', 'focalPoint', 'leader']), {})).toBe(false)
    const both = member(['lead', 'administrator'], ['press', 'reporter'])
    expect(ask(create, both, { unit: 'press' })).toBe(false)
    expect(ask(change, both, {})).toBe(false)
  })
})

describe('accounts', () => {
  it('are changed by their owners and by administrators', () => {
    expect(ask(updateOwnAccount, reporter)).toEqual({ id: { equals: 'me' } })
    expect(ask(updateOwnAccount, administrator)).toBe(true)
    expect(ask(updateOwnAccount, null)).toBe(false)
    expect(ask(updateOwnAccount, { ...reporter, active: false })).toBe(false)
  })

  it('are read by colleagues', () => {
    expect(ask(readColleagues, reporter)).toEqual({
      or: [{ id: { equals: 'me' } }, { 'memberships.unit': { in: ['press'] } }],
    })
    expect(ask(readColleagues, member())).toEqual({ id: { equals: 'me' } })
    expect(ask(readColleagues, administrator)).toBe(true)
  })
})

describe('anyOf', () => {
  const waiting: Access = () => ({ id: { in: ['a'] } })

  it('opens to whoever one rule lets in', async () => {
    expect(await ask(anyOf(readOwnUnit(), waiting), reporter)).toEqual({
      or: [{ unit: { in: ['press'] } }, { id: { in: ['a'] } }],
    })
    expect(await ask(anyOf(readOwnUnit(), waiting), member())).toEqual({ id: { in: ['a'] } })
    expect(await ask(anyOf(readOwnUnit(), waiting), administrator)).toBe(true)
    expect(
      await ask(
        anyOf(readOwnUnit(), () => false),
        null,
      ),
    ).toBe(false)
  })
})
