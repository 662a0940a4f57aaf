import type { EditionInput, Language } from '../../rules/editionInput'
import { isNamed, listOf, namedOf, textOf, wordingOf } from '../../rules/wording'
import { itemUri, recordUri } from '../addresses'
import { vietnamTime } from '../vietnamTime'
import { list, optional, plain, text } from './parts'
import type { Ninjs, NinjsAssociation, NinjsNamed } from './types'

/** The other language's newest edition, where it stands when the bytes are frozen. */
export type OtherLanguage = Pick<EditionInput, 'collection' | 'document' | 'language' | 'number'>

export type NinjsInput = { edition: EditionInput; other: OtherLanguage | null; serverURL: string }

/** What a kind of content has at hand to say its own part. */
export type ItemContext = {
  fields: Record<string, unknown>
  language: Language
  serverURL: string
  /** The item's own. */
  uri: string
}

/** What a kind of content says beside what every item says; lists come after the item's own, the rest replaces it. */
export type ItemParts = Partial<
  Pick<
    Ninjs,
    | 'altIds'
    | 'associations'
    | 'bodies'
    | 'by'
    | 'contentCreated'
    | 'descriptions'
    | 'eventDetails'
    | 'genres'
    | 'headlines'
    | 'located'
    | 'objects'
    | 'organisations'
    | 'places'
  >
>

export type ItemFormat = { type: 'text' | 'event' | 'composite'; parts: (context: ItemContext) => ItemParts }

const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const

/** An edition as an item of its kind: one object a language, linked to the other, no vendor fields (delivery-anchors §6.2). */
export function item({ edition, other, serverURL }: NinjsInput, { parts, type }: ItemFormat): Ninjs {
  const { fields } = wordingOf(edition)
  const { collection, document, language } = edition
  const uri = itemUri(serverURL, collection, document, language)
  const title = textOf(fields, 'title') || edition.title
  const own = parts({ fields, language, serverURL, uri })
  const { altIds = [], associations = [], descriptions = [], headlines = [], organisations = [], ...rest } = own
  return {
    uri,
    type,
    representationType: 'full',
    profile: `cau-noi-${collection.replace(/s$/, '')}/1`,
    version: String(edition.number),
    firstCreated: vietnamTime(new Date(edition.firstApprovedAt)),
    versionCreated: vietnamTime(new Date(edition.approvedAt)),
    pubStatus: 'usable',
    language,
    title,
    ...about(fields),
    ...responsible(fields),
    ...rest,
    headlines: [plain('main', title), ...headlines],
    ...list('descriptions', [...optional('summary', textOf(fields, 'summary')), ...descriptions]),
    ...list('organisations', [...publisher(fields, serverURL), ...organisations]),
    altIds: [...identifiers(edition), ...altIds],
    ...list('associations', [...(other ? [translation(other, type, serverURL)] : []), ...associations]),
    standard,
  }
}

/** What it is about, where it comes from and how it was made. */
function about(fields: Record<string, unknown>) {
  const source = textOf(fields, 'source')
  const topics = listOf(fields.topics).map(namedOf).filter(isNamed)
  const subjects = topics.map(({ name, uri, literal }): NinjsNamed => ({
    name,
    rel: 'about',
    ...text('uri', uri ?? ''),
    ...text('literal', literal ?? ''),
  }))
  return {
    ...text('slugline', textOf(fields, 'slug')),
    ...list('subjects', subjects),
    ...list('infoSources', source ? [{ name: source, role: 'origin' }] : []),
    ...digitalSource(textOf(fields, 'digitalSource')),
  }
}

/** Who made it and who holds the rights. A pen name stands where one is set. */
function responsible(fields: Record<string, unknown>) {
  const unit = namedOf(fields.unit)?.name ?? ''
  return {
    ...text('by', textOf(fields, 'byline') || unit),
    ...text('copyrightHolder', unit),
    ...text('copyrightNotice', textOf(fields, 'rights')),
  }
}

function publisher(fields: Record<string, unknown>, serverURL: string): NinjsNamed[] {
  const unit = namedOf(fields.unit)
  return unit ? [unitAs('publisher', unit, serverURL)] : []
}

/** A unit of the province by what it does for the item. */
export function unitAs(
  rel: string,
  { id, literal, name }: { id: string; literal?: string; name: string },
  serverURL: string,
): NinjsNamed {
  return { name, rel, uri: recordUri(serverURL, 'units', id), ...text('literal', literal ?? '') }
}

const identifiers = ({ fingerprint, group, translates }: EditionInput) => [
  { role: 'group', value: group },
  { role: 'contentSha256', value: fingerprint },
  ...(translates ? [{ role: 'translationOfSha256', value: translates }] : []),
]

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

const translation = (
  { collection, document, language, number }: OtherLanguage,
  type: ItemFormat['type'],
  serverURL: string,
): NinjsAssociation => ({
  name: `translation-${language}`,
  rel: 'translation',
  uri: itemUri(serverURL, collection, document, language),
  type,
  representationType: 'partial',
  language,
  version: String(number),
})
