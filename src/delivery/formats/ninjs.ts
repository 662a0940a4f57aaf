import type { EditionInput, Language } from '../rules/editionInput'
import { listOf, namedOf, textOf, wordingOf, type Wording } from '../rules/wording'
import { itemUri, recordUri } from './addresses'
import { lexicalToText } from './lexicalToText'
import { lexicalToXhtml } from './lexicalToXhtml'
import { ninjsPictures } from './ninjsPictures'
import type { Ninjs, NinjsAssociation, NinjsText } from './ninjsTypes'
import { vietnamTime } from './vietnamTime'

/** The other language's newest edition, where it stands when the bytes are frozen. */
export type OtherLanguage = Pick<EditionInput, 'collection' | 'document' | 'language' | 'number'>

export type NinjsInput = { edition: EditionInput; other: OtherLanguage | null; serverURL: string }

const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const

/** One edition as IPTC ninjs 3.1: one object a language, linked to the other, no vendor fields (delivery-anchors §6.2). */
export function ninjs({ edition, other, serverURL }: NinjsInput): Ninjs {
  const wording = wordingOf(edition)
  const { fields } = wording
  const { language } = edition
  const title = textOf(fields, 'title') || edition.title
  const associations = [
    ...(other ? [translation(other, serverURL)] : []),
    ...ninjsPictures(fields, serverURL, language),
  ]
  return {
    uri: itemUri(serverURL, edition.collection, edition.document, language),
    type: edition.collection === 'publications' ? 'composite' : 'text',
    representationType: 'full',
    profile: `cau-noi-${edition.collection.replace(/s$/, '')}/1`,
    version: String(edition.number),
    firstCreated: vietnamTime(new Date(edition.firstApprovedAt)),
    versionCreated: vietnamTime(new Date(edition.approvedAt)),
    ...contentCreated(fields),
    pubStatus: 'usable',
    language,
    title,
    headlines: [plain('main', title), ...optional('subhead', textOf(fields, 'subtitle'))],
    ...list('descriptions', optional('summary', textOf(fields, 'summary'))),
    ...list('bodies', bodies(fields.body, serverURL)),
    ...about(fields),
    ...rights(wording, serverURL),
    altIds: [
      { role: 'group', value: edition.group },
      { role: 'contentSha256', value: edition.fingerprint },
      ...(edition.translates ? [{ role: 'translationOfSha256', value: edition.translates }] : []),
    ],
    ...list('associations', associations),
    standard,
  }
}

const plain = (role: string, value: string): NinjsText => ({ role, contentType: 'text/plain', value })
const optional = (role: string, value: string): NinjsText[] => (value ? [plain(role, value)] : [])
const list = <Key extends string, Item>(key: Key, items: Item[]) =>
  (items.length > 0 ? { [key]: items } : {}) as { [key in Key]?: Item[] }
const text = <Key extends string>(key: Key, value: string) =>
  (value ? { [key]: value } : {}) as { [key in Key]?: string }

function contentCreated(fields: Record<string, unknown>): { contentCreated?: string } {
  const date = textOf(fields, 'eventDate') || textOf(fields, 'contentDate')
  return date && !Number.isNaN(Date.parse(date)) ? { contentCreated: vietnamTime(new Date(date)) } : {}
}

function bodies(body: unknown, serverURL: string) {
  const words = lexicalToText(body)
  if (!words) return []
  const counts = { charCount: [...words].length, wordCount: words.split(/\s+/).length }
  return [
    { role: 'main', contentType: 'application/xhtml+xml', value: lexicalToXhtml(body, serverURL), ...counts },
    { role: 'text', contentType: 'text/plain', value: words, ...counts },
  ]
}

/** What it is about and of what kind. */
function about(fields: Record<string, unknown>) {
  const place = textOf(fields, 'place')
  const kind = textOf(fields, 'kind')
  const source = textOf(fields, 'source')
  const subjects = listOf(fields.topics)
    .map(namedOf)
    .filter((topic) => topic !== null)
    .map(({ name, uri, literal }) => ({
      name,
      rel: 'about',
      ...text('uri', uri ?? ''),
      ...text('literal', literal ?? ''),
    }))
  return {
    ...text('slugline', textOf(fields, 'slug')),
    ...text('located', place),
    ...list('places', place ? [{ name: place, rel: 'about' }] : []),
    ...list('subjects', subjects),
    ...list('genres', kind ? [{ name: kind, literal: kind }] : []),
    ...list('infoSources', source ? [{ name: source, role: 'origin' }] : []),
    ...digitalSource(textOf(fields, 'digitalSource')),
  }
}

/** Who wrote it, who publishes it, who holds the rights. A pen name stands where one is set. */
function rights({ fields }: Wording, serverURL: string) {
  const unit = namedOf(fields.unit)
  const publisher = unit && {
    name: unit.name,
    rel: 'publisher',
    uri: recordUri(serverURL, 'units', unit.id),
    ...text('literal', unit.literal ?? ''),
  }
  return {
    ...text('by', textOf(fields, 'byline') || (unit?.name ?? '')),
    ...list('organisations', publisher ? [publisher] : []),
    ...text('copyrightHolder', unit?.name ?? ''),
    ...text('copyrightNotice', textOf(fields, 'rights')),
  }
}

/** IPTC digital source types (http://cv.iptc.org/newscodes/digitalsourcetype/); a machine's share is always said. */
const digitalSources: Record<string, string> = {
  original: 'digitalCreation',
  edited: 'humanEdits',
  machineTranslated: 'trainedAlgorithmicMedia',
  aiAssisted: 'compositeWithTrainedAlgorithmicMedia',
}

function digitalSource(value: string): Pick<Ninjs, 'digitalSourceType'> {
  const concept = digitalSources[value]
  if (!concept) return {}
  const uri = `http://cv.iptc.org/newscodes/digitalsourcetype/${concept}`
  return { digitalSourceType: { name: concept, uri, literal: value } }
}

function translation({ collection, document, language, number }: OtherLanguage, serverURL: string): NinjsAssociation {
  const other: Language = language
  return {
    name: `translation-${other}`,
    rel: 'translation',
    uri: itemUri(serverURL, collection, document, other),
    type: collection === 'publications' ? 'composite' : 'text',
    representationType: 'partial',
    language: other,
    version: String(number),
  }
}
