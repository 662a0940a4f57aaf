import type { Payload } from 'payload'

import people from './people.json'
import { findRecord, type StoredRecord } from '../upsertRecord'
import { planned, type Data, type Writer } from './records'

/** The people of the story, by key. Who already has an account keeps it as it is, password and all. */
export async function seedPeople(payload: Payload): Promise<Map<string, Writer>> {
  const writers = new Map<string, Writer>()
  for (const { key, unit, roles, ...account } of people) {
    const standing = await findRecord(payload, 'users', { email: { equals: account.email } })
    const data = {
      ...account,
      active: true,
      memberships: [{ unit: await planned(payload, 'units', 'slug', unit), roles }],
    }
    const stored =
      standing ?? (await payload.create({ collection: 'users', data: data as Data, depth: 0, overrideAccess: true }))
    writers.set(key, { ...(stored as StoredRecord), collection: 'users' })
  }
  return writers
}
