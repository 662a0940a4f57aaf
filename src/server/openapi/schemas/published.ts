import { z } from 'zod'

import type { Ninjs, NinjsAssociation } from '../../../delivery/formats/ninjsTypes'
import { id, language, moment, sha256 } from './common'
import { component } from './registry'

const text = z.strictObject({ role: z.string(), contentType: z.string().optional(), value: z.string() })

const rendition = z.strictObject({
  name: z.string(),
  href: z.string(),
  contentType: z.string(),
  width: z.number().optional(),
  height: z.number().optional(),
  sizeInBytes: z.number().optional(),
})

const type = z.enum(['text', 'picture', 'audio', 'video', 'composite'])
const representationType = z.enum(['full', 'partial'])

/** What an item and everything it is linked with may say. */
const about = {
  uri: z.string().min(1),
  type,
  representationType,
  profile: z.string().optional(),
  version: z.string().optional(),
  firstCreated: moment.optional(),
  versionCreated: moment.optional(),
  contentCreated: moment.optional(),
  pubStatus: z.enum(['usable', 'canceled']).optional(),
  language: z.string().optional(),
  title: z.string().optional(),
  headlines: z.array(text).optional(),
  descriptions: z.array(text).optional(),
  bodies: z.array(z.strictObject({ ...text.shape, charCount: z.int(), wordCount: z.int() })).optional(),
  by: z.string().optional(),
  slugline: z.string().optional(),
  located: z.string().optional(),
  organisations: z
    .array(z.strictObject({ name: z.string(), rel: z.string(), uri: z.string(), literal: z.string().optional() }))
    .optional(),
  places: z.array(z.strictObject({ name: z.string(), rel: z.string() })).optional(),
  subjects: z
    .array(
      z.strictObject({
        name: z.string(),
        rel: z.string(),
        uri: z.string().optional(),
        literal: z.string().optional(),
      }),
    )
    .optional(),
  genres: z.array(z.strictObject({ name: z.string(), literal: z.string() })).optional(),
  infoSources: z.array(z.strictObject({ name: z.string(), role: z.string() })).optional(),
  copyrightHolder: z.string().optional(),
  copyrightNotice: z.string().optional(),
  usageTerms: z.string().optional(),
  digitalSourceType: z.strictObject({ name: z.string(), uri: z.string(), literal: z.string() }).optional(),
  altIds: z.array(z.strictObject({ role: z.string(), value: z.string() })).optional(),
  renditions: z.array(rendition).optional(),
}

const association = component(
  'NinjsAssociation',
  z.strictObject({ ...about, name: z.string(), rel: z.string() }) satisfies z.ZodType<NinjsAssociation>,
)

const ninjs = component(
  'Ninjs',
  z
    .strictObject({
      ...about,
      associations: z.array(association).optional(),
      standard: z.strictObject({ name: z.literal('ninjs'), version: z.literal('3.1'), schema: z.string() }),
    })
    .describe('IPTC ninjs 3.1, as far as it is used here.') satisfies z.ZodType<Ninjs>,
)

export const published = component(
  'Published',
  z.strictObject({
    id: id.describe('The document’s.'),
    language,
    number: z.int().min(1).describe('The edition’s: 1, 2, 3 … a document and language.'),
    fingerprint: sha256,
    approvedAt: moment,
    ninjs,
  }),
)

export const publishedPage = component(
  'PublishedPage',
  z.strictObject({
    docs: z.array(published),
    totalDocs: z.int().min(0),
    page: z.int().min(1),
    limit: z.int().min(1).max(100),
  }),
)
