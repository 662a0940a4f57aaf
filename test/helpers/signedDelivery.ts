import { createHash, createHmac, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'

import canonicalize from 'canonicalize'

/** A ninjs item as loosely as a test needs it: read with care, broken on purpose. */
export type LooseNinjs = Record<string, unknown> & { associations: Record<string, unknown>[] }

/** The group of the bilingual article in `test/fixtures/bilingual-article`. */
export const bilingualArticleGroup = 'articles-0197a3c2-5b1e-7d04-9c55-2f6f0d3e8a11'

/** A fresh copy of the bilingual article as valid ninjs 3.1, with its link to the other language and three pictures. */
export function bilingualArticle(language: 'vi' | 'en', version = 1): LooseNinjs {
  const file = new URL(`../fixtures/bilingual-article/ninjs.${language}.json`, import.meta.url)
  return { ...(JSON.parse(readFileSync(file, 'utf8')) as LooseNinjs), version: String(version) }
}

/** The same article taken down: partial, canceled, without a body. */
export function withdrawalOf(language: 'vi' | 'en', version: number): LooseNinjs {
  const { bodies: _bodies, descriptions: _descriptions, ...article } = bilingualArticle(language, version)
  const edNote = language === 'vi' ? 'Gỡ bài theo đề nghị của nhân vật.' : 'Withdrawn at the request of a person shown.'
  return { ...article, representationType: 'partial', pubStatus: 'canceled', edNote, associations: [] }
}

/** sha256 hex of the RFC 8785 text. */
export const hashOf = (ninjs: unknown): string =>
  createHash('sha256')
    .update(canonicalize(ninjs) ?? '')
    .digest('hex')

type Envelope = { type: string; timestamp: string; data: Record<string, unknown> & { ninjs: LooseNinjs } }

/** What is posted for a ninjs item (design §6): every part agrees with the item until a test changes it. */
export function envelopeOf(ninjs: LooseNinjs, data: Record<string, unknown> = {}): Envelope {
  const withdrawn = ninjs.pubStatus === 'canceled'
  const files = ninjs.associations.flatMap(({ renditions }) => (renditions ?? []) as { href: string }[])
  const media = files.map(({ href }) => ({ sha256: href.slice(-64), href, mimeType: 'image/jpeg' }))
  const title = (ninjs.headlines as { value: string }[])[0]?.value ?? ''
  const dublinCore = {
    title,
    creator: 'Hà Vy',
    date: String(ninjs.versionCreated),
    description: title,
    publisher: 'Báo Gia Lai',
    identifier: ninjs.uri,
    subject: ['ASEAN'],
  }
  return {
    type: withdrawn ? 'article.withdrawn' : 'article.published',
    timestamp: String(ninjs.versionCreated),
    data: {
      deliveryId: 'dlv-1',
      destination: 'test',
      group: bilingualArticleGroup,
      language: ninjs.language,
      version: Number(ninjs.version),
      contentHash: hashOf(ninjs),
      action: withdrawn ? 'withdraw' : 'publish',
      media,
      ...(withdrawn ? {} : { dublinCore }),
      ninjs,
      ...data,
    },
  }
}

export const testSecret = `whsec_${Buffer.from('a portal key for tests only, 32+ bytes').toString('base64')}`

export type Signing = { id?: string; at?: Date; secret?: string }

/** Standard Webhooks 1.0.0 headers, made with `node:crypto` alone. */
export function signedHeaders(
  body: string | Buffer,
  { id = randomUUID(), at = new Date(), secret = testSecret }: Signing = {},
) {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}

export type PortalReply = {
  status: number
  headers: Headers
  body: Record<string, unknown> & { errors?: { code: string; path?: string; message: string }[] }
}

/** Posts a signed body to a portal; an object is sent as its JSON. */
export async function deliver(
  portal: { url: string },
  content: object | string,
  signing?: Signing,
): Promise<PortalReply> {
  const body = typeof content === 'string' ? content : JSON.stringify(content)
  return post(portal, body, signedHeaders(body, signing))
}

/** Posts a body with exactly these headers. */
export async function post(
  portal: { url: string },
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
): Promise<PortalReply> {
  const reply = await fetch(`${portal.url}/ingest`, { method: 'POST', headers, body })
  return { status: reply.status, headers: reply.headers, body: (await reply.json()) as PortalReply['body'] }
}
