import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'

import type { EditionInput, Language } from '../../src/delivery/rules/editionInput'
import exhibitionWords from '../fixtures/editions/exhibition.json'
import publicationWords from '../fixtures/editions/publication.json'
import { exampleEdition } from './exampleEdition'

type File = { id: string; sha256: string; mimeType: string }

const unit = { id: 'u2', slug: 'so-vhttdl', name: 'Sở Văn hóa, Thể thao và Du lịch', shortName: 'Sở VHTTDL' }
const topics = [{ id: 't1', clause: 'P-1.4', name: 'Bản sắc ASEAN' }]

const file = (id: string, more: object = {}) => ({
  id,
  sha256: createHash('sha256').update(id).digest('hex'),
  mimeType: 'image/jpeg',
  filename: `${id}.jpg`,
  filesize: 34_567,
  width: 1200,
  height: 1600,
  alt: `Mô tả ${id}`,
  caption: `Chú thích ${id}`,
  credit: 'Rơ Châm Tuyết',
  licence: { kind: 'own', holder: 'Sở VHTTDL' },
  ...more,
})

const paper = (language: Language) =>
  file(`file-${language}`, {
    mimeType: 'application/pdf',
    filename: `so-tay-${language}.pdf`,
    filesize: 2_345_678,
    width: undefined,
    height: undefined,
    alt: undefined,
  })

const word = (text: string) => ({ type: 'text', text, format: 0 })
const heading = (text: string) => ({ type: 'heading', tag: 'h2', children: [word(text)] })
const paragraph = (text: string) => ({ type: 'paragraph', children: [word(text)] })
const richText = (...children: object[]) => ({ root: { type: 'root', children } })

/** A whole exhibition in one language, as an approval would freeze it: a poster, three works, one of them without a picture. */
export function exampleExhibition(language: Language = 'vi', changes: Record<string, unknown> = {}): EditionInput {
  const { works, shared, ...words } = exhibitionWords
  const { description, works: titles, ...own } = words[language]
  const [first = '', second = ''] = description
  const fields = {
    ...shared,
    ...own,
    poster: file(shared.poster),
    description: richText(heading(first), paragraph(second)),
    organisers: [unit, { id: 'u3', slug: 'bao-tang', name: 'Bảo tàng tỉnh' }],
    works: works.map(({ media, ...work }, at) => ({
      ...work,
      title: titles[at],
      ...(media ? { media: file(media) } : {}),
    })),
    unit,
    topics,
    ...changes,
  }
  return frozen(
    'exhibitions',
    language,
    fields,
    ['poster', 'w1', 'w2'].map((id) => file(id)),
  )
}

/** A whole publication in one language: a cover, its file, two sections. */
export function examplePublication(language: Language = 'vi', changes: Record<string, unknown> = {}): EditionInput {
  const { sections, ...own } = publicationWords[language]
  const fields = {
    ...publicationWords.shared,
    ...own,
    cover: file('cover'),
    file: paper(language),
    sections: sections.map(([title, text = '']) => ({
      heading: title,
      body: richText(heading('Mục'), paragraph(text)),
    })),
    unit,
    topics,
    ...changes,
  }
  return frozen('publications', language, fields, [file('cover'), paper(language)])
}

function frozen(
  collection: string,
  language: Language,
  fields: { title: string } & object,
  files: File[],
): EditionInput {
  const content = String(
    canonicalize(JSON.parse(JSON.stringify({ v: 1, collection, document: 'd2', language, fields }))),
  )
  return exampleEdition({
    collection,
    document: 'd2',
    group: `${collection}-d2`,
    language,
    content,
    title: fields.title,
    unit: unit.id,
    fingerprint: createHash('sha256').update(content).digest('hex'),
    media: JSON.stringify(files),
  })
}
