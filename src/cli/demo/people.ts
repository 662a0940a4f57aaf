import people from '../../../seed/demo/people.json'
import units from '../../../seed/plan/units.json'

/** What `npm run demo -- --accounts` prints (design §10). */
export type Account = { email: string; password: string; name: string; unit: string; roles: string[] }

export const accounts = (): Account[] =>
  people.map(({ email, name, password, roles, unit }) => ({ email, password, name, unit, roles }))

export type PersonKey =
  | 'reporter'
  | 'reporter2'
  | 'deskEditor'
  | 'deskEditor2'
  | 'chiefEditor'
  | 'chiefEditor2'
  | 'publicationEditor'
  | 'translator'
  | 'departmentLeader'
  | 'exhibitionOfficer'
  | 'cultureEditor'
  | 'cultureLeader'
  | 'auditor'

/** A demo person by what the story and the other work call them. */
export function person(key: PersonKey): Account {
  const found = people.find((each) => each.key === key)
  if (!found) throw new Error(`Nobody in the demo is called ${key}`)
  const { email, name, password, roles, unit } = found
  return { email, password, name, unit, roles }
}

export const unitName = (slug: string): string => units.find((unit) => unit.slug === slug)?.vi.name ?? slug
