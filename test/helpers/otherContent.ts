import { readFile } from 'node:fs/promises'
import path from 'node:path'

import exhibition from '../fixtures/other-content/exhibition.json'
import publication from '../fixtures/other-content/publication.json'
import { expected, type HttpDesk, type Language, type Wire } from '../contract/httpDesk'
import { lexicalParagraphs } from '../../seed/lexicalParagraphs'

type Kind = 'articles' | 'exhibitions' | 'publications'
type Standing = { languages: Record<Language, { fingerprint: string }> }
type Row = { id: string }

/** Publications and exhibitions written and reviewed over HTTP, as any other program could. */
export type OtherContent = ReturnType<typeof otherContent>

export function otherContent(http: HttpDesk) {
  const { as, ids } = http
  const unitId = async (slug: string): Promise<string> => {
    const found = await as<{ docs: Row[] }>('auditor', `/api/units?where[slug][equals]=${slug}&depth=0`)
    return expected(200, found).docs[0]?.id ?? ''
  }
  const edit = async (person: string, kind: Kind, id: string, data: object, language: Language = 'vi') =>
    expected(
      200,
      await as<Wire>(person, `/api/${kind}/${id}?locale=${language}&depth=0`, { body: data, method: 'PATCH' }),
    )
  const create = async <Doc extends Row>(person: string, kind: Kind | 'media', body: unknown): Promise<Doc> =>
    expected(201, await as<{ doc: Doc }>(person, `/api/${kind}?locale=vi&depth=0`, { body })).doc
  const fingerprints = async (kind: Kind, id: string, languages: readonly Language[]) => {
    const view = expected(200, await as<Standing>('auditor', `/api/review/${kind}/${id}`)).languages
    return Object.fromEntries(languages.map((language) => [language, view[language].fingerprint]))
  }
  const submit = async (person: string, kind: Kind, id: string, languages: readonly Language[]): Promise<string> => {
    const body = { languages, fingerprints: await fingerprints(kind, id, languages) }
    return expected(201, await as<{ run: string }>(person, `/api/review/${kind}/${id}/submit`, { body })).run
  }
  const decide = async (
    person: string,
    verb: string,
    run: string,
    about: [Kind, string, readonly Language[]],
    more = {},
  ) =>
    as<Wire>(person, `/api/review/runs/${run}/${verb}`, {
      body: { fingerprints: await fingerprints(...about), ...more },
    })

  return {
    decide,
    edit,
    submit,
    unitId,
    /** A complete bilingual publication of Sở Ngoại vụ with a small PDF in each language; its id. */
    writePublication: async (more: object = {}): Promise<string> => {
      const unit = await unitId('so-ngoai-vu')
      const keep = (file: File) => upload(as, 'publicationEditor', unit, file)
      const cover = await keep(await picture('tuan-le-asean-pleiku.jpg'))
      const files = { vi: await keep(pdf('so-tay.pdf')), en: await keep(pdf('handbook.pdf')) }
      const { en, shared, vi } = publication
      const written = await create<Row & { sections: Row[] }>('publicationEditor', 'publications', {
        ...shared,
        ...vi,
        cover,
        file: files.vi,
        sections: sectionsOf(vi),
        topics: [ids.topic],
        unit,
        ...more,
      })
      const rows = written.sections.map(({ id }, index) => ({ id, ...sectionsOf(en)[index] }))
      await edit('publicationEditor', 'publications', written.id, { ...en, file: files.en, sections: rows }, 'en')
      return written.id
    },
    /** A complete exhibition of Sở Văn hóa, Thể thao và Du lịch in both languages; its id. */
    writeExhibition: async (more: object = {}): Promise<string> => {
      const unit = await unitId('so-vhttdl')
      const poster = await upload(as, 'exhibitionOfficer', unit, await picture('tho-cam-ba-na-gia-rai.jpg'))
      const { en, shared, vi, works } = exhibition
      const written = await create<Row & { works: Row[] }>('exhibitionOfficer', 'exhibitions', {
        ...shared,
        ...wordsOf(vi),
        poster,
        topics: [ids.topic],
        unit,
        works: works.map((work, index) => ({ ...work, ...vi.works[index], media: poster })),
        ...more,
      })
      const rows = written.works.map(({ id, ...work }, index) => ({ ...work, id, ...en.works[index] }))
      await edit('exhibitionOfficer', 'exhibitions', written.id, { ...wordsOf(en), works: rows }, 'en')
      return written.id
    },
  }
}

const sectionsOf = ({ sections }: typeof publication.vi) =>
  sections.map(({ heading, lines }) => ({ heading, body: lexicalParagraphs(lines) }))

const wordsOf = ({
  lines,
  summary,
  title,
  venue,
}: {
  lines: string[]
  summary: string
  title: string
  venue: object
}) => ({
  title,
  summary,
  venue,
  description: lexicalParagraphs(lines),
})

type File = { name: string; type: string; bytes: Uint8Array<ArrayBuffer>; alt?: string }

/** A file of a person's own unit, described in both languages; its id. */
async function upload(as: HttpDesk['as'], person: string, unit: string, { alt, bytes, name, type }: File) {
  const licence = { kind: 'own', holder: 'Ủy ban nhân dân tỉnh Gia Lai' }
  const form = new FormData()
  form.append('file', new Blob([bytes], { type }), name)
  form.append('_payload', JSON.stringify({ alt, caption: `Tệp ${name}.`, credit: 'Tư liệu của sở', licence, unit }))
  const made = await as<{ doc: Row }>(person, '/api/media?locale=vi&depth=0', { body: form, method: 'POST' })
  const { id } = expected(201, made).doc
  const english = { alt, caption: `The file ${name}.` }
  expected(200, await as(person, `/api/media/${id}?locale=en&depth=0`, { body: english, method: 'PATCH' }))
  return id
}

const picture = async (file: string): Promise<File> => ({
  alt: file,
  bytes: new Uint8Array(await readFile(path.join('seed', 'pictures', file))),
  name: file,
  type: 'image/jpeg',
})

const pdf = (name: string): File => ({
  bytes: new TextEncoder().encode(onePage(name)),
  name,
  type: 'application/pdf',
})

/** One empty page. */
export function onePage(title: string): string {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    `<< /Title (${title}) >>`,
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj ${object} endobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`
  return `${text}${table}trailer << /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
}
