import type { EditionInput } from '../rules/editionInput'
import { isNamed, isObject, listOf, namedOf, pictureOf, textOf, textsOf, wordingOf } from '../rules/wording'
import { itemUri } from './addresses'
import type { OtherLanguage } from './ninjs/item'
import { vietnamTime } from './vietnamTime'

type Terms = string | string[]

/** The fifteen elements (TCVN 7980, ISO 15836); the first six are mandatory and preflight has seen that they are there. */
export type DublinCore = {
  title: string
  creator: Terms
  /** RFC 3339 at +07:00, a day, or a start and an end with a solidus between them (ISO 8601). */
  date: string
  description: string
  publisher: string
  identifier: Terms
  language: string
  /** DCMI Type Vocabulary. */
  type: 'Text' | 'Event'
  format?: string
  subject?: string[]
  source?: string
  contributor?: string[]
  coverage?: string
  relation?: string[]
  rights?: string
}

/** The Dublin Core terms of one edition, beside its ninjs (delivery-anchors §6.3). */
export function dublinCore(edition: EditionInput, other: OtherLanguage | null, serverURL: string): DublinCore {
  const { fields } = wordingOf(edition)
  const publisher = namedOf(fields.unit)?.name ?? ''
  const identifier = itemUri(serverURL, edition.collection, edition.document, edition.language)
  const own = kinds[edition.collection]?.(fields, identifier) ?? article(fields)
  return withoutEmpty({
    title: textOf(fields, 'title') || edition.title,
    creator: textOf(fields, 'byline') || publisher,
    date: vietnamTime(new Date(edition.approvedAt)),
    description: textOf(fields, 'summary'),
    publisher,
    identifier,
    language: edition.language,
    type: 'Text',
    subject: namesOf(fields.topics),
    source: textOf(fields, 'source'),
    rights: textOf(fields, 'rights'),
    ...own,
    ...(other ? { relation: [itemUri(serverURL, other.collection, other.document, other.language)] } : {}),
  })
}

type Fields = Record<string, unknown>

const article = (fields: Fields): Partial<DublinCore> => ({
  format: 'application/xhtml+xml',
  coverage: textOf(fields, 'place'),
})

/** By collection; whatever is not named here is described as an article. */
const kinds: Record<string, (fields: Fields, identifier: string) => Partial<DublinCore>> = {
  /** An event has the time and the place in which it happens, whoever holds it, and no format of a file. */
  exhibitions: (fields) => {
    const venue = isObject(fields.venue) ? fields.venue : {}
    const organisers = namesOf(fields.organisers)
    const times = [textOf(fields, 'start'), textOf(fields, 'end')].filter((time) => !Number.isNaN(Date.parse(time)))
    return {
      type: 'Event',
      ...(organisers.length > 0 ? { creator: organisers } : {}),
      ...(times.length > 0 ? { date: times.map((time) => vietnamTime(new Date(time))).join('/') } : {}),
      contributor: textsOf(fields, 'partners'),
      coverage: [textOf(venue, 'name'), textOf(venue, 'address')].filter(Boolean).join(', '),
    }
  },
  /** A publication is the file that readers download, known by its ISBN as well. */
  publications: (fields, identifier) => {
    const [isbn, day] = [textOf(fields, 'isbn').replace(/[\s-]/g, ''), textOf(fields, 'publicationDate')]
    return {
      ...(isbn ? { identifier: [identifier, `urn:isbn:${isbn}`] } : {}),
      ...(Number.isNaN(Date.parse(day)) ? {} : { date: vietnamTime(new Date(day)).slice(0, 10) }),
      format: pictureOf(fields.file)?.mimeType,
    }
  },
}

const namesOf = (value: unknown): string[] =>
  listOf(value)
    .map(namedOf)
    .filter(isNamed)
    .map(({ name }) => name)

const mandatory = new Set(['title', 'creator', 'date', 'description', 'publisher', 'identifier'])

/** An element that says nothing is not there; the mandatory ones are, so that what is missing is seen. */
const withoutEmpty = (terms: DublinCore): DublinCore =>
  Object.fromEntries(
    Object.entries(terms).filter(([name, value]) => mandatory.has(name) || (value !== undefined && value.length > 0)),
  ) as DublinCore
