import type { Payload } from 'payload'

import type { StoredRecord } from '../upsertRecord'
import people from './people.json'
import { atOnce, standing, type Data, type Plan, type Writer } from './records'

/** The people of the story, by key. Who already has an account keeps it as it is, password and all. */
export async function seedPeople(payload: Payload, plan: Plan): Promise<Map<string, Writer>> {
  const writers = new Map<string, Writer>()
  const accounts = await standing(payload, 'users', 'email')
  const options = { collection: 'users', depth: 0, overrideAccess: true } as const
  await atOnce(people, async ({ key, unit, roles, ...account }) => {
    const id = accounts.get(account.email)
    const data = { ...account, active: true, memberships: [{ unit: plan.unit(unit), roles }] }
    const stored = id
      ? await payload.findByID({ ...options, id })
      : await payload.create({ ...options, data: data as Data, disableTransaction: true })
    writers.set(key, { ...(stored as StoredRecord), collection: 'users' })
  })
  return writers
}
