import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'
import { createLocalReq, type Payload } from 'payload'

import { createRecord } from '../../src/requests/productRecords'
import type { Edition } from '../../src/workflow/records/editions'

/** What a test says of an edition; the rest follows. */
export type EditionWords = {
  collection?: string
  document: string
  language?: 'vi' | 'en'
  number?: number
  title: string
  sensitivity?: 'ordinary' | 'restricted'
  approvedAt?: string
  files?: { mimeType: string; sha256: string }[]
}

/** Writes an edition as an approval would leave it, for tests of what reads editions. */
export async function writtenEdition(payload: Payload, words: EditionWords): Promise<Edition> {
  const {
    approvedAt = '2026-10-01T01:00:00.000Z',
    collection = 'articles',
    document,
    files = [],
    language = 'vi',
    number = 1,
    title,
  } = words
  const paragraph = {
    children: [{ format: 0, text: `${title}: thân bài.`, type: 'text', version: 1 }],
    type: 'paragraph',
    version: 1,
  }
  const body = { root: { children: [paragraph], type: 'root', version: 1 } }
  const fields = { body, eventDate: approvedAt, kind: 'news', summary: `${title}: sapo.`, title }
  const content = canonicalize({ collection, document, fields, language, v: 1 }) ?? ''
  const edition: Omit<Edition, 'id'> = {
    approvedAt,
    collection,
    content,
    document,
    fingerprint: createHash('sha256').update(content).digest('hex'),
    firstApprovedAt: approvedAt,
    group: `${collection}-${document}`,
    key: `${collection}:${document}:${language}:${number}`,
    language,
    media: JSON.stringify(files),
    number,
    run: 'run-1',
    sensitivity: words.sensitivity ?? 'ordinary',
    slug: 'bai',
    title,
    topics: '',
    translates: '',
    unit: 'unit-1',
  }
  return createRecord<Edition>(await createLocalReq({}, payload), 'editions', edition)
}
