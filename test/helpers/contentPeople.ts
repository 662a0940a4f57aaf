import type { Payload } from 'payload'

import type { Role } from '../../src/access/roles'
import { findRecord } from '../../seed/upsertRecord'

type Hired = { id: string; token: string }

const posts = {
  reporter: ['bao-gia-lai', 'reporter'],
  deskEditor: ['bao-gia-lai', 'deskEditor'],
  chiefEditor: ['bao-gia-lai', 'chiefEditor'],
  leaver: ['bao-gia-lai', 'reporter'],
  translator: ['so-ngoai-vu', 'translator'],
  auditor: ['thanh-tra-tinh', 'auditor'],
  administrator: ['so-tttt', 'administrator'],
} as const satisfies Record<string, [unit: string, role: Role]>

/** Signed-in people for tests of access, one of a kind, and the ids of two units they work in. */
export type ContentPeople = Record<keyof typeof posts, Hired> & {
  password: string
  press: string
  lead: string
  foreign: string
}

/** Gives accounts in units of the seeded plan and signs everybody in. */
export async function hireContentPeople(payload: Payload): Promise<ContentPeople> {
  const password = 'đủ dài cho một bài thử'
  const unit = async (slug: string): Promise<string> => {
    const record = await findRecord(payload, 'units', { slug: { equals: slug } })
    return record!.id
  }
  const hired: Partial<Record<keyof typeof posts, Hired>> = {}
  for (const [name, [slug, role]] of Object.entries(posts) as [keyof typeof posts, [string, Role]][]) {
    const email = `${name}@gialai.example`.toLowerCase()
    const memberships = [{ unit: await unit(slug), roles: [role] }]
    const data = { email, password, name, active: true, memberships }
    const user = await payload.create({ collection: 'users', data, depth: 0, overrideAccess: true })
    const { token } = await payload.login({ collection: 'users', data: { email, password }, depth: 0 })
    hired[name] = { id: String(user.id), token: token! }
  }
  const units = { press: await unit('bao-gia-lai'), lead: await unit('so-tttt'), foreign: await unit('so-ngoai-vu') }
  return { ...(hired as Record<keyof typeof posts, Hired>), ...units, password }
}
