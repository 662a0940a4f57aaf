import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig, getPayload, type CollectionConfig, type Endpoint, type Payload } from 'payload'

import { databaseAdapter } from '../../src/database/databaseAdapter'
import { answerCodedError } from '../../src/requests/answerCodedError'
import { checkContentInput } from '../../src/requests/checkContentInput'
import { clampLimit } from '../../src/requests/clampLimit'
import { idempotencyKeys } from '../../src/requests/idempotencyKeys'
import { limitQueryDepth } from '../../src/requests/limitQueryDepth'
import { createApp } from '../../src/server/createApp'
import type { Clock } from '../../src/settings/clock'
import { readSettings, type Settings } from '../../src/settings/readSettings'
import { editions } from '../../src/workflow/records/editions'
import { ask, signIn, type Asked, type Reply } from './ask'
import { serve } from './serve'
import { prepareTestDatabase } from './testDatabase'

export type SmallNewsroom = {
  url: string
  payload: Payload
  settings: Settings
  /** A signed-in person. */
  token: string
  request<Body = Reply['body']>(path: string, asked?: Asked): Promise<Reply<Body>>
  close(): Promise<void>
}

const signedIn = ({ req }: { req: { user: unknown } }) => Boolean(req.user)

/** One field of every kind. */
export const notes: CollectionConfig = {
  slug: 'notes',
  access: { create: signedIn, delete: signedIn, read: signedIn, update: signedIn },
  hooks: { beforeOperation: [checkContentInput(), clampLimit] },
  versions: { drafts: { autosave: true } },
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'summary', type: 'textarea', localized: true },
    { name: 'body', type: 'richText', localized: true },
    { name: 'tags', type: 'text', hasMany: true },
    { name: 'count', type: 'number' },
    { name: 'urgent', type: 'checkbox' },
    { name: 'day', type: 'date' },
    { name: 'kind', type: 'select', options: ['news', 'feature'] },
    { name: 'audiences', type: 'select', hasMany: true, options: ['public', 'students'] },
    { name: 'contact', type: 'email' },
    { name: 'point', type: 'point' },
    { name: 'related', type: 'relationship', relationTo: 'notes' },
    { name: 'readers', type: 'relationship', relationTo: 'users', hasMany: true },
    { name: 'either', type: 'relationship', relationTo: ['notes', 'users'] },
    { name: 'licence', type: 'group', fields: [{ name: 'holder', type: 'text' }] },
    {
      name: 'works',
      type: 'array',
      fields: [
        { name: 'name', type: 'text', localized: true },
        { name: 'year', type: 'number' },
      ],
    },
    { name: 'blocks', type: 'blocks', blocks: [{ slug: 'quote', fields: [{ name: 'words', type: 'text' }] }] },
  ],
}

const users: CollectionConfig = {
  slug: 'users',
  access: { create: () => false, delete: () => false, read: signedIn, update: signedIn },
  auth: { forgotPassword: { minRequestInterval: 0 } },
  fields: [],
}

export type SmallNewsroomOptions = {
  clock: Clock
  env?: Record<string, string>
  endpoints?: Endpoint[]
  collections?: CollectionConfig[]
}

const reader = { email: 'ha@example.vn', password: 'mat khau cua Ha 2026' }

/** Our requests and our server around one collection with every kind of field, on the suite's database. */
export async function startSmallNewsroom({
  clock,
  collections = [],
  endpoints,
  env = {},
}: SmallNewsroomOptions): Promise<SmallNewsroom> {
  const database = await prepareTestDatabase()
  const settings = readSettings({ LOG_LEVEL: 'silent', NODE_ENV: 'test', RATE_LIMIT: 'off', ...database.env, ...env })
  const config = await buildConfig({
    admin: { user: 'users' },
    collections: [notes, users, editions(), idempotencyKeys, ...collections],
    db: databaseAdapter(settings, { migrations: 'none' }),
    defaultDepth: 0,
    editor: lexicalEditor(),
    endpoints,
    graphQL: { validationRules: limitQueryDepth },
    hooks: { afterError: [answerCodedError] },
    i18n: { fallbackLanguage: 'vi', supportedLanguages: { en, vi } },
    localization: { defaultLocale: 'vi', locales: ['vi', 'en'] },
    logger: { options: { level: 'silent' } },
    secret: settings.secret,
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  const payload = await getPayload({ config })
  await payload.create({ collection: 'users', data: reader as never, overrideAccess: true })
  const { close, url } = await serve(createApp({ clock, config, payload, settings }))
  return {
    close: async () => {
      await close()
      await payload.destroy()
      await database.cleanUp()
    },
    payload,
    request: (path, asked) => ask(`${url}${path}`, asked),
    settings,
    token: await signIn(url, reader.email, reader.password),
    url,
  }
}

/** A Lexical document of paragraphs. */
export const lexical = (...paragraphs: string[]) => ({
  root: {
    children: paragraphs.map((text) => ({
      children: [{ detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }],
      direction: 'ltr',
      format: '',
      indent: 0,
      textFormat: 0,
      type: 'paragraph',
      version: 1,
    })),
    direction: 'ltr',
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
})
