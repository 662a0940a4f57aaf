import type { Payload } from 'payload'

import type { Clock } from '../../src/settings/clock'
import type { Settings } from '../../src/settings/readSettings'
import { ask, signIn, type Asked, type Reply } from './ask'
import { serve } from './serve'
import { moveIntoSeededHouse } from './seededHouse'
import { prepareTestDatabase } from './testDatabase'

export type Newsroom = {
  url: string
  payload: Payload
  settings: Settings
  /** Signs a person in and returns their token. */
  login(email: string, password: string): Promise<string>
  /** `path` begins with a slash, e.g. `/api/articles`. */
  request<Body = Reply['body']>(path: string, asked?: Asked): Promise<Reply<Body>>
  /** Closes the server and the database, and removes everything. */
  close(): Promise<void>
}

export type NewsroomOptions = {
  /** Settings beside those of the test database. */
  env?: Record<string, string>
  clock?: Clock
  /** Begin with the plan and the demo, where another file of this run has seeded them already. @default false */
  seeded?: boolean
}

/**
 * The whole product without Next, on the suite's database, over real sockets. The configuration reads the environment
 * once a process: start one newsroom a test file.
 */
export async function startNewsroom({ clock, env = {}, seeded }: NewsroomOptions = {}): Promise<Newsroom> {
  const database = await prepareTestDatabase()
  if (seeded) await moveIntoSeededHouse(database)
  Object.assign(process.env, { LOG_LEVEL: 'silent', RATE_LIMIT: 'off', WORKER: 'off', ...database.env, ...env })
  const { default: config } = await import('../../payload.config')
  const { getPayload } = await import('payload')
  const { createApp } = await import('../../src/server/createApp')
  const { systemClock } = await import('../../src/settings/clock')
  const { readSettings } = await import('../../src/settings/readSettings')
  const settings = readSettings(process.env)
  const payload = await getPayload({ config })
  const { close, url } = await serve(createApp({ clock: clock ?? systemClock, config, payload, settings }))
  return {
    close: async () => {
      await close()
      await payload.destroy()
      await database.cleanUp()
    },
    login: (email, password) => signIn(url, email, password),
    payload,
    request: (path, asked) => ask(`${url}${path}`, asked),
    settings,
    url,
  }
}
