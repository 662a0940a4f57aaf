import type { PayloadRequest } from 'payload'

import { inVietnamese } from '../../i18n/inVietnamese'
import type { Person } from '../rules/person'
import { asSlug, idOf, type WorkflowOptions } from '../workflowOptions'

type StoredUser = { id: string } & Record<string, unknown>

/** Everybody who can sign in, with names and memberships, read raw so that no access rule hides a colleague; by name. */
export async function readPeople(req: PayloadRequest, options: WorkflowOptions, ids?: string[]): Promise<Person[]> {
  const found = await req.payload.db.find<StoredUser>({
    collection: asSlug(options.users),
    limit: 0,
    pagination: false,
    req,
    where: ids ? { id: { in: ids } } : {},
  })
  const first = found.docs.map((user) => options.membershipsOf(user)[0]?.unit ?? '')
  const unitNames = await readUnitNames(req, options, [...new Set(first)].filter(Boolean))
  const people = found.docs.map((user) => asPerson(user, options, unitNames))
  return people.sort((one, other) => one.name.localeCompare(other.name, 'vi'))
}

export async function readPerson(req: PayloadRequest, options: WorkflowOptions, id: string): Promise<Person> {
  return asNamed(id ? await readPeople(req, options, [id]) : [], id)
}

/** One person by id; a person who has been removed since keeps the id as a name, so that old trails stay readable. */
export const asNamed = (people: readonly Person[], id: string): Person =>
  people.find((person) => person.id === id) ?? { id, name: id, unitName: '', memberships: [], active: false }

function asPerson(user: StoredUser, options: WorkflowOptions, unitNames: Map<string, string>): Person {
  const memberships = options.membershipsOf(user)
  return {
    id: idOf(user.id),
    name: typeof user.name === 'string' && user.name ? user.name : String(user.email ?? user.id),
    unitName: unitNames.get(memberships[0]?.unit ?? '') ?? '',
    memberships,
    active: user.active !== false,
  }
}

async function readUnitNames(
  req: PayloadRequest,
  options: WorkflowOptions,
  ids: string[],
): Promise<Map<string, string>> {
  if (!options.units || ids.length === 0) return new Map()
  const units = await req.payload.db.find<{ id: string; name?: unknown }>({
    collection: asSlug(options.units.collection),
    limit: 0,
    pagination: false,
    req,
    select: { name: true },
    where: { id: { in: ids } },
  })
  return new Map(units.docs.map((unit) => [String(unit.id), inVietnamese(unit.name)]))
}
