import type { PayloadRequest } from 'payload'

import { languages, type Language } from '../../i18n/languages'
import { canonicalContent, canonicalFields, type CanonicalContent } from '../rules/canonicalContent'
import type { FieldShape } from '../rules/fieldShape'
import { fingerprint } from '../rules/fingerprint'
import type { Fingerprints } from '../rules/reviewRun'
import { asSlug, idOf, type WorkflowOptions } from '../workflowOptions'
import { fieldShapes } from './fieldShapes'
import { projectRelated } from './projectRelated'

/** What a document says right now, in each language, as it would be signed. */
export type Wording = {
  collection: string
  document: string
  /** The owning unit's id, '' where there is none. */
  unit: string
  rev: number
  contents: Record<Language, CanonicalContent>
  fingerprints: Record<Language, string>
  /** The same with every row of a list where the form shows it: to say where something is missing, never to sign. */
  laidOut(language: Language): CanonicalContent
}

type StoredDocument = { id: string; rev?: number | null } & Record<string, unknown>

/** Reads one document raw, with everything related, in the caller's transaction. `null` when there is none. */
export async function readWording(
  req: PayloadRequest,
  options: WorkflowOptions,
  collection: string,
  document: string,
): Promise<Wording | null> {
  const reviewed = options.collections[collection]
  const read = reviewed && (await readStored(req, options, collection, document))
  if (!read) return null
  const { contentIn, raw } = read
  const contents = { vi: contentIn('vi'), en: contentIn('en') }
  return {
    collection,
    document,
    unit: idOf(raw[reviewed.unitField ?? 'unit']),
    rev: raw.rev ?? 0,
    contents,
    fingerprints: { vi: fingerprint(contents.vi), en: fingerprint(contents.en) },
    laidOut: (language) => contentIn(language, true),
  }
}

/** What a document shows in these languages, as far as its files are concerned: nothing else related is read. */
export async function readShownFiles(
  req: PayloadRequest,
  options: WorkflowOptions,
  { collection, document }: Pick<Wording, 'collection' | 'document'>,
  shown: readonly Language[],
): Promise<CanonicalContent[]> {
  const read = await readStored(req, options, collection, document, options.travelling)
  return read ? shown.map((language) => read.contentIn(language)) : []
}

type Stored = { raw: StoredDocument; contentIn(language: Language, keepRows?: boolean): CanonicalContent }

/** @param collections of which what is related is read. @default all */
async function readStored(
  req: PayloadRequest,
  options: WorkflowOptions,
  collection: string,
  document: string,
  collections?: readonly string[],
): Promise<Stored | null> {
  const raw = await req.payload.db.findOne<StoredDocument>({
    collection: asSlug(collection),
    req,
    where: { id: { equals: document } },
  })
  if (!raw) return null
  const shape = fieldShapes(req.payload.config, collection)
  const wanted = [...relatedIds({ raw, shape })].filter(([slug]) => collections?.includes(slug) ?? true)
  const related = await readRelated(req, new Map(wanted))
  const contentIn = (language: Language, keepRows = false) =>
    canonicalContent({
      collection,
      document,
      keepRows,
      language,
      raw,
      shape,
      related: (slug, id) => {
        const found = related.get(`${slug}:${id}`)
        return found && projectRelated(req.payload.config, options, slug, found, language)
      },
    })
  return { contentIn, raw }
}

/** Every record that the wording brings with it, by collection: what the canonical reading itself asks for. */
export function relatedIds(document: { raw: Record<string, unknown>; shape: FieldShape[] }): Map<string, Set<string>> {
  const wanted = new Map<string, Set<string>>()
  const note = (slug: string, id: string) => {
    wanted.set(slug, (wanted.get(slug) ?? new Set()).add(id))
    return undefined
  }
  for (const language of languages) canonicalFields({ ...document, language, part: 'all', related: note })
  return wanted
}

async function readRelated(
  req: PayloadRequest,
  wanted: Map<string, Set<string>>,
): Promise<Map<string, StoredDocument>> {
  const found = new Map<string, StoredDocument>()
  for (const [slug, ids] of wanted) {
    const rows = await req.payload.db.find<StoredDocument>({
      collection: asSlug(slug),
      limit: 0,
      pagination: false,
      req,
      where: { id: { in: [...ids] } },
    })
    for (const row of rows.docs) found.set(`${slug}:${row.id}`, row)
  }
  return found
}

/** The fingerprints of just these languages, as commands and replies name them. */
export function fingerprintsOf(wording: Wording, wanted: readonly Language[]): Fingerprints {
  return Object.fromEntries(wanted.map((language) => [language, wording.fingerprints[language]]))
}

/** The document's title in Vietnamese, or in whichever language has one. */
export function titleOf(wording: Wording, titleField: string, language?: Language): string {
  const order = language ? [language, ...languages] : languages
  const titles = order.map((each) => wording.contents[each].fields[titleField])
  return String(titles.find((title) => typeof title === 'string' && title !== '') ?? '')
}
