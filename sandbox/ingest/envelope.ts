import { z } from 'zod'

import { ninjsProfile } from './ninjsProfile'
import type { Problem } from './refusal'

const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/)
const terms = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])

/** Six of the fifteen Dublin Core elements are mandatory on the province's portals (delivery-anchors §3.2). */
const dublinCore = z
  .object({ title: terms, creator: terms, date: terms, description: terms, publisher: terms, identifier: terms })
  .catchall(terms)

/** What Standard Webhooks calls the payload. Keys beyond these are let through unread; only the ninjs is closed. */
const envelope = z.object({
  type: z.string().regex(/^[a-zA-Z0-9_]+(\.[a-zA-Z0-9_]+)+$/),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.object({
    deliveryId: z.string().min(1).max(200),
    destination: z.string().min(1).max(200),
    group: z.string().regex(/^[A-Za-z0-9_-]{1,200}$/),
    language: z.enum(['vi', 'en']),
    version: z.int().min(1),
    contentHash: sha256Hex,
    action: z.enum(['publish', 'update', 'correct', 'withdraw']),
    media: z.array(z.object({ sha256: sha256Hex, href: z.string().min(1), mimeType: z.string().min(1) })),
    dublinCore: dublinCore.optional(),
    ninjs: ninjsProfile,
  }),
})

export type Envelope = z.infer<typeof envelope>

/** The envelope if it is whole, else every problem with its path. */
export function readEnvelope(body: unknown): { envelope: Envelope } | { problems: Problem[] } {
  const parsed = envelope.safeParse(body, { error: z.locales.vi().localeError })
  return parsed.success ? { envelope: parsed.data } : { problems: parsed.error.issues.flatMap(problemsOf) }
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const { path, message } = issue
  const at = (...more: PropertyKey[]) => [...path, ...more].map(String).join('.')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ code: 'profile.unknownKey', path: at(key), message: 'không có trong mẫu tin' }))
  return [{ code: 'profile.invalid', path: at(), message }]
}
