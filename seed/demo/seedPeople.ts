import type { Payload } from 'payload'

import people from './people.json'
import { findRecord, type StoredRecord } from '../upsertRecord'
import { atOnce, planned, type Data, type Writer } from './records'

/** The people of the story, by key. Who already has an account keeps it as it is, password and all. */
export async function seedPeople(payload: Payload): Promise<Map<string, Writer>> {
  const writers = new Map<string, Writer>()
  await atOnce(people, async ({ key, unit, roles, ...account }) => {
    const standing = await findRecord(payload, 'users', { email: { equals: account.email } })
    const data = {
      ...account,
      active: true,
      memberships: [{ unit: await planned(payload, 'units', 'slug', unit), roles }],
    }
    const options = { collection: 'users', depth: 0, disableTransaction: true, overrideAccess: true } as const
    const stored = standing ?? (await payload.create({ ...options, data: data as Data }))
    writers.set(key, { ...(stored as StoredRecord), collection: 'users' })
  })
  return writers
}
