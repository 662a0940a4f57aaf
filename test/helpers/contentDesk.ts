import { lexicalEditor } from '@payloadcms/richtext-lexical'
import {
  buildConfig,
  type CollectionConfig,
  getPayload,
  handleEndpoints,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import sharp from 'sharp'

import { articles } from '../../collections/articles'
import { exhibitions } from '../../collections/exhibitions'
import { libraryDocuments } from '../../collections/libraryDocuments'
import { media } from '../../collections/media'
import { observances } from '../../collections/observances'
import { programmes } from '../../collections/programmes'
import { publications } from '../../collections/publications'
import { topics } from '../../collections/topics'
import { units } from '../../collections/units'
import { users } from '../../collections/users'
import { databaseAdapter } from '../../src/database/databaseAdapter'
import { prepareTestDatabase } from './testDatabase'

export type ContentDesk = {
  payload: Payload
  config: SanitizedConfig
  /** One REST call without a server; the body is read as JSON. */
  call(method: string, path: string, options?: { token?: string; body?: unknown }): Promise<CallReply>
  /** The same with a form. */
  send(method: string, path: string, form: FormData, token?: string): Promise<CallReply>
  /** The bare response. */
  fetch(method: string, path: string, body?: BodyInit, token?: string): Promise<Response>
  close(): Promise<void>
}

export type CallReply = { status: number; body: Record<string, unknown> }

/** What people record, without what the plugins add. */
export const contentCollections = (dataDir: string): CollectionConfig[] => [
  ...[articles, exhibitions, publications, media({ dataDir })],
  ...[topics, units, programmes, libraryDocuments({ dataDir }), observances],
  users({ serverURL: 'http://localhost' }),
]

/** The content collections alone, on the suite's database: no review, no delivery. */
export async function openContentDesk(): Promise<ContentDesk> {
  const database = await prepareTestDatabase()
  const { dataDir, env } = database
  const config = await buildConfig({
    admin: { user: 'users' },
    collections: contentCollections(dataDir),
    db: databaseAdapter({ databaseURI: env.DATABASE_URI ?? '', dataDir, environment: 'test' }, { migrations: 'none' }),
    editor: lexicalEditor(),
    localization: { defaultLocale: 'vi', locales: ['vi', 'en'] },
    logger: { options: { level: 'silent' } },
    secret: 'only for tests, but long enough for that',
    sharp,
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  const payload = await getPayload({ config, key: dataDir })
  const ask: ContentDesk['fetch'] = (method, path, body, token) => {
    const headers: Record<string, string> = token ? { Authorization: `JWT ${token}` } : {}
    if (typeof body === 'string') headers['Content-Type'] = 'application/json'
    const request = new Request(`http://localhost/api${path}`, { method, headers, body })
    return handleEndpoints({ config, payloadInstanceCacheKey: dataDir, request })
  }
  const reply = async (response: Response): Promise<CallReply> => ({
    status: response.status,
    body: (await response.json()) as CallReply['body'],
  })
  return {
    payload,
    config,
    fetch: ask,
    call: async (method, path, { token, body } = {}) =>
      reply(await ask(method, path, body === undefined ? undefined : JSON.stringify(body), token)),
    send: async (method, path, form, token) => reply(await ask(method, path, form, token)),
    async close() {
      await payload.destroy()
      await database.cleanUp()
    },
  }
}
