import { z } from 'zod'

import type { Ninjs, NinjsAssociation } from '../../../delivery/formats/ninjs/types'
import { exactly } from './exactly'
import { component } from './registry'
import { amount, moment } from './scalars'

const text = z.strictObject({ role: z.string(), contentType: z.string().optional(), value: z.string() })
const named = z.strictObject({
  name: z.string(),
  rel: z.string(),
  uri: z.string().optional(),
  literal: z.string().optional(),
})
const { rel: _rel, ...unrelated } = named.shape

const place = z.strictObject({
  ...named.shape,
  contactInfo: z
    .array(z.strictObject({ type: z.string(), address: z.strictObject({ lines: z.array(z.string()).min(1) }) }))
    .optional(),
  geoJSON: z
    .strictObject({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) })
    .optional()
    .describe('Longitude, then latitude, in degrees (WGS 84).'),
})

const event = z.strictObject({
  eventStatus: z.string(),
  dates: z.strictObject({ startDate: moment.optional(), endDate: moment.optional() }).optional().describe('At +07:00.'),
  organiser: z.strictObject(unrelated).optional(),
})

const rendition = z.strictObject({
  name: z.string(),
  href: z.string(),
  contentType: z.string(),
  width: z.number().optional(),
  height: z.number().optional(),
  sizeInBytes: z.number().optional(),
})

/** What an item and everything it is linked with may say. */
const about = {
  uri: z.string().min(1),
  type: z.enum(['text', 'picture', 'audio', 'video', 'composite', 'event']),
  representationType: z.enum(['full', 'partial']),
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
  bodies: z.array(z.strictObject({ ...text.shape, charCount: amount, wordCount: amount })).optional(),
  by: z.string().optional(),
  slugline: z.string().optional(),
  located: z.string().optional(),
  people: z.array(named).optional(),
  organisations: z.array(named).optional(),
  places: z.array(place).optional(),
  subjects: z.array(named).optional(),
  objects: z.array(named).optional().describe('Things that the item shows.'),
  eventDetails: event.optional(),
  genres: z.array(z.strictObject({ name: z.string(), literal: z.string() })).optional(),
  infoSources: z.array(z.strictObject({ name: z.string(), role: z.string() })).optional(),
  copyrightHolder: z.string().optional(),
  copyrightNotice: z.string().optional(),
  usageTerms: z.string().optional(),
  digitalSourceType: z.strictObject({ name: z.string(), uri: z.string(), literal: z.string() }).optional(),
  altIds: z.array(z.strictObject({ role: z.string(), value: z.string() })).optional(),
  renditions: z.array(rendition).optional(),
}

/** What every item says, whatever its kind. */
const always = z.strictObject(about).required({
  altIds: true,
  firstCreated: true,
  headlines: true,
  language: true,
  profile: true,
  pubStatus: true,
  title: true,
  version: true,
  versionCreated: true,
}).shape

const association = component(
  'NinjsAssociation',
  exactly<NinjsAssociation>()(z.strictObject({ ...about, name: z.string(), rel: z.string() })),
)

export const ninjs = component(
  'Ninjs',
  exactly<Ninjs>()(
    z
      .strictObject({
        ...always,
        associations: z.array(association).optional(),
        standard: z.strictObject({ name: z.literal('ninjs'), version: z.literal('3.1'), schema: z.string() }),
      })
      .describe('IPTC ninjs 3.1, as far as it is used here.'),
  ),
)
