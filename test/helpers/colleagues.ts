import people from '../../seed/demo/people.json'
import { expected, type HttpDesk } from '../contract/httpDesk'
import type { Person } from './browser'

/** The people of the demo by their keys; who is missing there gets an account from the administrator. */
export type Post = { key: string; name: string; unit: string; role: string }

const password = 'Nguoi-cua-bai-thu-21'

export async function colleague(http: HttpDesk, { key, name, role, unit }: Post): Promise<Person> {
  const known = people.find((each) => each.key === key)
  if (known) return known
  const email = `${key.toLowerCase()}@gialai.example`
  const memberships = [{ unit, roles: [role] }]
  const body = { active: true, email, language: 'vi', memberships, name, password }
  expected(201, await http.as('administrator', '/api/users?depth=0', { body }))
  await http.hire(key, email, password)
  return { email, name, password }
}
