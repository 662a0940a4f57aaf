import path from 'node:path'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { everyCollection } from '../../../collections/everyCollection'
import { databaseAdapter } from '../../../src/database/databaseAdapter'
import { bareSettings } from './bareSettings'
import { fieldsOnly } from './fieldsOnly'

const settings = bareSettings(process.env)
const admin = path.resolve('test/bench/bare/app/(payload)/admin')

/**
 * What the product is measured against: the same fields on the same database with the same adapter and its options, and
 * else plain Payload.
 */
export default buildConfig({
  serverURL: settings.serverURL,
  secret: 'a bare application that nobody signs in to from outside',
  telemetry: false,
  logger: { options: { level: 'warn' } },
  sharp,
  editor: lexicalEditor(),
  // The tables come straight from the fields: `seed` makes them, a server in production only uses them.
  db: databaseAdapter(settings, { migrations: 'none' }),
  admin: {
    avatar: 'default',
    user: 'users',
    importMap: { baseDir: process.cwd(), importMapFile: path.join(admin, 'importMap.js') },
  },
  collections: everyCollection(settings).map(fieldsOnly),
  localization: { defaultLocale: 'vi', fallback: true, locales: ['vi', 'en'] },
  i18n: { fallbackLanguage: 'vi', supportedLanguages: { vi, en } },
  defaultDepth: 1,
  maxDepth: 3,
  typescript: { autoGenerate: false },
})
