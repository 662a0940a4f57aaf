import { expect } from 'vitest'

import type { HttpDesk } from '../../contract/httpDesk'

/** Who is asked, in the order of the table: nobody, the press, the foreign office, the culture office, the lead, an auditor. */
export const roster = [
  'anonymous',
  'reporter',
  'deskEditor',
  'chiefEditor',
  'foreignReporter',
  'publicationEditor',
  'translator',
  'departmentLeader',
  'focalPoint',
  'exhibitionOfficer',
  'coordinator',
  'administrator',
  'auditor',
]

/** A focal point of the other unit, and a reporter outside the press, whom the demo does not have: the administrator hires both. */
export async function hireExtras(desk: HttpDesk): Promise<void> {
  for (const [key, role] of [
    ['foreignReporter', 'reporter'],
    ['focalPoint', 'focalPoint'],
  ] as const) {
    const account = { email: `${key.toLowerCase()}@gialai.example`, password: 'Nguoi-moi-cua-so-16' }
    const memberships = [{ unit: desk.ids.otherUnit, roles: [role] }]
    const body = { ...account, memberships, name: key }
    expect((await desk.as('administrator', '/api/users', { body })).status).toBe(201)
    await desk.hire(key, account.email, account.password)
  }
}
