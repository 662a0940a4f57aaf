import { z } from 'zod'

/**
 * The portals' own profile of IPTC ninjs 3.1: whatever passes is valid ninjs 3 (a test holds it against the official
 * schema), but more is asked for, and what a news page has no use for (planning, contact cards) is refused.
 */

const rfc3986 =
  /^(?:https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[^?#]*)?(?:\?[^#]*)?(?:#[^#]*)?|urn:[A-Za-z0-9][A-Za-z0-9-]{0,31}:[^?#]+)$/
const uriSigns = /^(?:[A-Za-z0-9\-._~:/?#@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/

/** An ASCII URI (http, https or urn): JSON Schema's `format: uri` takes no Vietnamese letters. */
const uri = z.string().refine((value) => rfc3986.test(value) && uriSigns.test(value), 'phải là một URI (ASCII)')
const link = z.string().refine((value) => /^https?:/.test(value) && rfc3986.test(value) && uriSigns.test(value), {
  error: 'phải là một địa chỉ http(s)',
})
const moment = z.iso.datetime({ offset: true })
const words = z.string().min(1).max(20_000)
const count = z.int().min(0)

const text = z.strictObject({ role: words.optional(), contentType: words.optional(), value: words })
const body = z.strictObject({
  role: words.optional(),
  contentType: words.optional(),
  charCount: count.optional(),
  wordCount: count.optional(),
  value: z.string().min(1).max(2_000_000),
})
const named = z.strictObject({
  name: words.optional(),
  rel: words.optional(),
  uri: uri.optional(),
  literal: words.optional(),
})
const address = z.strictObject({
  lines: z.array(words).optional(),
  locality: words.optional(),
  area: words.optional(),
  postalCode: words.optional(),
  country: words.optional(),
})
const point = z.strictObject({
  type: z.literal('Point'),
  coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
})
const place = named.extend({
  contactInfo: z.array(z.strictObject({ type: words.optional(), address })).optional(),
  geoJSON: point.optional(),
})
const rendition = z.strictObject({
  name: words,
  href: link,
  contentType: words,
  title: words.optional(),
  width: count.optional(),
  height: count.optional(),
  sizeInBytes: count.optional(),
  duration: z.number().min(0).optional(),
})
const eventDetails = z.strictObject({
  eventStatus: uri.optional(),
  dates: z.strictObject({ startDate: moment, endDate: moment }).optional(),
  organiser: named.optional(),
})

const type = z.enum(['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'event'])
const language = z.enum(['vi', 'en'])
/** Schema-valid ninjs says versions as text; ours count 1, 2, 3 … */
const version = z.string().regex(/^[1-9]\d{0,8}$/)

const shared = {
  uri,
  profile: words.optional(),
  firstCreated: moment.optional(),
  contentCreated: moment.optional(),
  embargoedUntil: moment.optional(),
  expires: moment.optional(),
  urgency: z.int().min(1).max(9).optional(),
  title: words.optional(),
  descriptions: z.array(text).optional(),
  bodies: z.array(body).optional(),
  by: words.optional(),
  slugline: words.optional(),
  located: words.optional(),
  edNote: words.optional(),
  people: z.array(named).optional(),
  organisations: z.array(named).optional(),
  places: z.array(place).optional(),
  subjects: z.array(named).optional(),
  events: z.array(named).optional(),
  objects: z.array(named).optional(),
  eventDetails: eventDetails.optional(),
  genres: z
    .array(z.strictObject({ name: words.optional(), uri: uri.optional(), literal: words.optional() }))
    .optional(),
  infoSources: z
    .array(
      z.strictObject({
        name: words.optional(),
        role: words.optional(),
        uri: uri.optional(),
        literal: words.optional(),
      }),
    )
    .optional(),
  copyrightHolder: words.optional(),
  copyrightNotice: words.optional(),
  usageTerms: words.optional(),
  rightsInfo: z.strictObject({ linkedRights: uri }).optional(),
  trustIndicators: z
    .array(z.strictObject({ role: uri.optional(), title: words.optional(), href: uri.optional() }))
    .optional(),
  digitalSourceType: z
    .strictObject({ name: words.optional(), uri: uri.optional(), literal: words.optional() })
    .optional(),
  altIds: z.array(z.strictObject({ role: words.optional(), value: words.optional() })).optional(),
  renditions: z.array(rendition).optional(),
}

/** What an item comes with: its pictures, and the same item in the other language (`rel: translation`). One level deep. */
const association = z.strictObject({
  ...shared,
  name: words,
  rel: words.optional(),
  type: type.optional(),
  representationType: z.enum(['full', 'partial']).optional(),
  version: version.optional(),
  versionCreated: moment.optional(),
  pubStatus: z.enum(['usable', 'withheld', 'canceled']).optional(),
  language: language.optional(),
  headlines: z.array(text).optional(),
})

const everyItem = z.strictObject({
  ...shared,
  type,
  representationType: z.enum(['full', 'partial']),
  version,
  versionCreated: moment,
  pubStatus: z.enum(['usable', 'canceled']),
  language,
  headlines: z
    .array(text)
    .refine((lines) => lines.some((line) => line.role === 'main'), 'phải có một tít với role "main"'),
  associations: z.array(association).optional(),
  standard: z.strictObject({ name: z.literal('ninjs'), version: z.string().regex(/^3\.\d+$/), schema: uri }),
})

type Item = z.infer<typeof everyItem>
type Said = (path: string[], message: string) => void

/** What only some kinds of item must have: a text its words, an event its times and its place, a composite its file. */
const required: Partial<Record<z.infer<typeof type>, (item: Item, say: Said) => void>> = {
  text: ({ bodies = [] }, say) => {
    if (bodies.length === 0) say(['bodies'], 'bài viết phải có nội dung')
  },
  event: ({ eventDetails, places = [] }, say) => {
    const dates = eventDetails?.dates
    if (!dates) say(['eventDetails', 'dates'], 'sự kiện phải có thời gian bắt đầu và kết thúc')
    else if (Date.parse(dates.endDate) < Date.parse(dates.startDate))
      say(['eventDetails', 'dates', 'endDate'], 'kết thúc trước khi bắt đầu')
    if (!places.some(({ name, rel }) => rel === 'venue' && name)) say(['places'], 'sự kiện phải có nơi tổ chức')
  },
  composite: ({ associations = [], renditions = [] }, say) => {
    const files = [...renditions, ...associations.flatMap((one) => one.renditions ?? [])]
    if (files.every(({ contentType }) => contentType.startsWith('image/')))
      say(['associations'], 'ấn phẩm phải kèm tệp để tải về')
  },
}

export const ninjsProfile = everyItem.superRefine((item, context) => {
  const say: Said = (path, message) => context.addIssue({ code: 'custom', path, message })
  if (item.pubStatus === 'usable') required[item.type]?.(item, say)
  else if ((item.bodies ?? []).length > 0) say(['bodies'], 'bản gỡ bài không mang nội dung')
})

/** A ninjs item as these portals take it. */
export type Ninjs = z.infer<typeof ninjsProfile>
export type NinjsAssociation = z.infer<typeof association>
