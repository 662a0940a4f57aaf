import { randomUUID } from 'node:crypto'

import {
  buildConfig,
  type CollectionConfig,
  createLocalReq,
  getPayload,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { databaseAdapter, type DatabaseOptions } from '../../../src/database/databaseAdapter'
import { prepareTestDatabase, type TestDatabase } from '../../helpers/testDatabase'

/** A small newsroom on the database under test: localized drafts, and a plain record beside them. */
export type Desk = {
  payload: Payload
  database: TestDatabase
  request(): Promise<PayloadRequest>
  close(): Promise<void>
}

const notes: CollectionConfig = {
  slug: 'notes',
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'body', type: 'textarea', localized: true },
    { name: 'slug', type: 'text' },
    { name: 'tags', type: 'text', hasMany: true },
    { name: 'parts', type: 'array', fields: [{ name: 'text', type: 'text', localized: true }] },
  ],
  versions: { drafts: { autosave: true } },
}

const counters: CollectionConfig = {
  slug: 'counters',
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'count', type: 'number', defaultValue: 0 },
    { name: 'holder', type: 'text' },
  ],
}

/** A plain record, and what happens inside the transaction of each save of it. */
export const lettersThat = (inHook: (req: PayloadRequest) => Promise<unknown> | undefined): CollectionConfig => ({
  slug: 'letters',
  fields: [{ name: 'text', type: 'text' }],
  hooks: { afterChange: [async ({ req }) => void (await inHook(req))] },
})

export type DeskOptions = DatabaseOptions & {
  /** More collections, or the same slugs with hooks. */
  collections?: CollectionConfig[]
  /** Instead of the test database. */
  databaseURI?: string
}

export async function openDesk({ collections = [], databaseURI, ...options }: DeskOptions = {}): Promise<Desk> {
  const database = await prepareTestDatabase()
  const own = new Set(collections.map(({ slug }) => slug))
  const config = await buildConfig({
    collections: [
      { slug: 'people', auth: { maxLoginAttempts: 3 }, fields: [] },
      ...[notes, counters].filter(({ slug }) => !own.has(slug)),
      ...collections,
    ],
    admin: { user: 'people' },
    db: databaseAdapter(
      { databaseURI: databaseURI ?? database.env.DATABASE_URI, dataDir: database.dataDir, environment: 'test' },
      { migrations: 'none', ...options },
    ),
    localization: { defaultLocale: 'vi', fallback: true, locales: ['vi', 'en'] },
    logger: { options: { level: 'silent' } },
    secret: randomUUID(),
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  const payload = await getPayload({ config, key: randomUUID() }).catch(async (error: unknown) => {
    await database.cleanUp()
    throw error
  })
  return {
    close: async () => {
      await payload.destroy()
      await database.cleanUp()
    },
    database,
    payload,
    request: () => createLocalReq({}, payload),
  }
}

/** The rows of a collection, as stored, in the order of their keys. */
export async function countersOf(payload: Payload): Promise<{ key: string; count: number }[]> {
  const { docs } = await payload.db.find<{ id: string; key: string; count: number }>({
    collection: 'counters',
    limit: 0,
    pagination: false,
    sort: 'key',
  })
  return docs.map(({ key, count }) => ({ count, key }))
}
