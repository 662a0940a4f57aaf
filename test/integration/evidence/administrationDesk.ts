import { expect } from 'vitest'

import { chainFaults } from '../../../src/evidence/rules/auditEvent'
import { startNewsroom, type Newsroom } from '../../helpers/newsroom'
import { startStoryDesk, type Answer, type StoryDesk } from '../../helpers/storyDesk'
import { storedChain } from '../review/auditChain'

export type Account = { id: string; email: string; password: string; subject: string }

/** The newsroom of the story, to do in it what administrators do and look what was written down. */
export type AdministrationDesk = {
  newsroom: Newsroom
  desk: StoryDesk
  /** How events name the administrator. */
  administrator: { actor: string; actorName: string; actorUnit: string }
  /** One request to the API; the path is what follows `/api`. A form is sent as it is. */
  write(person: string, method: string, path: string, body?: object): Promise<Answer>
  /** The id of the first record of a list, whose path holds a question mark. */
  first(path: string): Promise<string>
  countEvents(): Promise<number>
  /** Exactly these events were added to the chain of the subject, and none to any other; the chain is whole. */
  expectAdded(subject: string, act: () => Promise<unknown>, events: object[]): Promise<void>
  /** A new reporter of the newspaper. */
  openAccount(): Promise<Account>
  close(): Promise<void>
}

export async function startAdministrationDesk(): Promise<AdministrationDesk> {
  const newsroom = await startNewsroom({ seeded: true })
  const desk = await startStoryDesk(newsroom)
  const write: AdministrationDesk['write'] = (person, method, path, body) =>
    desk.as(person, `/api${path}`, { body, method })
  const countEvents = async (): Promise<number> =>
    (await newsroom.payload.count({ collection: 'audit-events', overrideAccess: true })).totalDocs
  let accounts = 0
  return {
    newsroom,
    desk,
    administrator: {
      actor: await desk.userId('administrator'),
      actorName: 'Bùi Ngọc Khánh',
      actorUnit: 'Sở Thông tin và Truyền thông',
    },
    write,
    first: async (path) => String((await desk.as('administrator', `/api${path}&limit=1&depth=0`)).body.docs[0].id),
    countEvents,
    expectAdded: async (subject, act, events) => {
      const before = await storedChain(newsroom.payload, subject)
      const all = await countEvents()
      await act()
      const chain = await storedChain(newsroom.payload, subject)
      expect(chain.slice(before.length)).toMatchObject(events)
      expect(chain).toHaveLength(before.length + events.length)
      expect(await countEvents()).toBe(all + events.length)
      expect(chainFaults(chain)).toEqual([])
    },
    openAccount: async () => {
      accounts += 1
      const email = `nguoi-${accounts}@gialai.example`
      const password = 'Mat-khau-cho-nguoi-moi'
      const memberships = [{ roles: ['reporter'], unit: desk.ids.unit }]
      const body = { active: true, email, memberships, name: 'Người Mới', password }
      const created = await write('administrator', 'POST', '/users?depth=0', body)
      expect(created.status, JSON.stringify(created.body)).toBe(201)
      const id = String(created.body.doc.id)
      return { email, id, password, subject: `users:${id}` }
    },
    close: async () => {
      await desk.close()
      await newsroom.close()
    },
  }
}
