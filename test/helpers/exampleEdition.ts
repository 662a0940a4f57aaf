import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'

import type { EditionInput } from '../../src/delivery/rules/editionInput'

const picture = (id: string, sha: string) => ({
  id,
  sha256: sha.repeat(64),
  mimeType: 'image/jpeg',
  filename: `${id}.jpg`,
  filesize: 34_567,
  width: 1600,
  height: 900,
  alt: 'Cồng chiêng trước nhà rông',
  caption: 'Biểu diễn cồng chiêng tại Pleiku, tháng 11/2026.',
  credit: 'Rơ Châm Tuyết',
  licence: { kind: 'own', holder: 'Báo Gia Lai' },
})

const word = (text: string, format = 0) => ({ type: 'text', text, format })
export const exampleBody = {
  root: {
    type: 'root',
    children: [
      { type: 'heading', tag: 'h2', children: [word('Ngày hội')] },
      { type: 'paragraph', children: [word('Gia Lai đón '), word('đoàn nghệ thuật', 1), word(' & <bạn bè>.')] },
      { type: 'upload', relationTo: 'media', value: picture('m2', 'b') },
      { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [word('Xoang')] }] },
    ],
  },
}

/** A whole article in one language, as an approval would freeze it. */
export function exampleEdition(changes: Partial<EditionInput> = {}): EditionInput {
  const language = changes.language ?? 'vi'
  const fields = {
    title: language === 'vi' ? 'Gia Lai đón đoàn nghệ thuật Lào' : 'Gia Lai welcomes Lao artists',
    subtitle: 'Ngày hội ASEAN',
    summary: 'Hai trăm nghệ sĩ về Pleiku.',
    body: exampleBody,
    slug: 'gia-lai-don-doan-nghe-thuat-lao',
    kind: 'news',
    leadMedia: picture('m1', 'a'),
    gallery: [{ media: picture('m2', 'b') }],
    byline: 'Rơ Châm Tuyết',
    source: 'Báo Gia Lai',
    place: 'Pleiku',
    rights: '© Báo Gia Lai',
    digitalSource: 'original',
    eventDate: '2026-11-20T01:00:00.000Z',
    unit: { id: 'u1', slug: 'bao-gia-lai', name: 'Báo Gia Lai', shortName: 'BGL' },
    topics: [
      {
        id: 't1',
        clause: 'P-1.4',
        name: 'Bản sắc ASEAN',
        mediaTopicUri: 'http://cv.iptc.org/newscodes/mediatopic/20000002',
      },
    ],
  }
  const content = String(canonicalize({ v: 1, collection: 'articles', document: 'd1', language, fields }))
  const number = changes.number ?? 1
  return {
    id: `e-${language}-${number}`,
    collection: 'articles',
    document: 'd1',
    group: 'articles-d1',
    language,
    number,
    fingerprint: createHash('sha256').update(content).digest('hex'),
    content,
    title: fields.title,
    unit: 'u1',
    topics: ' t1 ',
    sensitivity: 'ordinary',
    translates: '',
    media: JSON.stringify([picture('m1', 'a'), picture('m2', 'b')]),
    approvedAt: '2026-11-23T02:30:05.000Z',
    firstApprovedAt: '2026-11-22T02:30:05.000Z',
    ...changes,
  }
}
