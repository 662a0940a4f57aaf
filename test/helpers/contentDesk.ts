import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import sharp from 'sharp'

import { articles } from '../../collections/articles'
import { media } from '../../collections/media'
import { programmes } from '../../collections/programmes'
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
  close(): Promise<void>
}

export type CallReply = { status: number; body: Record<string, unknown> }

/** The content collections alone, on the suite's database: no review, no delivery. */
export async function openContentDesk(): Promise<ContentDesk> {
  const database = await prepareTestDatabase()
  const { dataDir, env } = database
  const config = await buildConfig({
    admin: { user: 'users' },
    collections: [articles, media({ dataDir }), topics, units, programmes, users({ serverURL: 'http://localhost' })],
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
  return {
    payload,
    config,
    async call(method, path, { token, body } = {}) {
      const headers: Record<string, string> = token ? { Authorization: `JWT ${token}` } : {}
      if (body !== undefined) headers['Content-Type'] = 'application/json'
      const init = { method, headers, body: body === undefined ? undefined : JSON.stringify(body) }
      const request = new Request(`http://localhost/api${path}`, init)
      const response = await handleEndpoints({ config, payloadInstanceCacheKey: dataDir, request })
      return { status: response.status, body: (await response.json()) as CallReply['body'] }
    },
    async close() {
      await payload.destroy()
      await database.cleanUp()
    },
  }
}
