import type { Newsroom } from '../../helpers/newsroom'
import type { Answer, StoryDesk } from '../../helpers/storyDesk'

export type Colleague = {
  id: string
  name: string
  token: string
  ask(path: string, call?: { method?: string; body?: unknown; language?: string }): Promise<Answer>
}

/**
 * One more person, signed in. By default of the newspaper's desk, and somebody who may write and, where nothing forbids it,
 * approve.
 */
export async function hire(
  newsroom: Newsroom,
  desk: StoryDesk,
  name: string,
  roles: string[] = ['reporter', 'chiefEditor'],
  unit: string = desk.ids.unit,
): Promise<Colleague> {
  const email = `${Buffer.from(name).toString('hex').slice(0, 40)}@gialai.example`
  const password = 'Mot-nguoi-nua-99'
  const memberships = [{ unit, roles }]
  const user = await newsroom.payload.create({
    collection: 'users',
    data: { active: true, email, memberships, name, password } as never,
    overrideAccess: true,
  })
  const token = await newsroom.login(email, password)
  return {
    ask: (path, call = {}) => newsroom.request(path, { ...call, token }),
    id: String(user.id),
    name,
    token,
  }
}
