import type { EditionInput } from '../rules/editionInput'
import { listOf, namedOf, textOf, wordingOf } from '../rules/wording'
import { itemUri } from './addresses'
import type { OtherLanguage } from './ninjs'
import { vietnamTime } from './vietnamTime'

/** The fifteen elements (TCVN 7980, ISO 15836); the first six are mandatory and preflight has seen that they are there. */
export type DublinCore = {
  title: string
  creator: string
  date: string
  description: string
  publisher: string
  identifier: string
  language: string
  type: 'Text'
  format: string
  subject?: string[]
  source?: string
  coverage?: string
  relation?: string[]
  rights?: string
}

/** The Dublin Core terms of one edition, beside its ninjs (delivery-anchors §6.3). */
export function dublinCore(edition: EditionInput, other: OtherLanguage | null, serverURL: string): DublinCore {
  const { fields } = wordingOf(edition)
  const publisher = namedOf(fields.unit)?.name ?? ''
  const subject = listOf(fields.topics)
    .map(namedOf)
    .filter((topic) => topic !== null)
    .map((topic) => topic.name)
  const optional = {
    source: textOf(fields, 'source'),
    coverage: textOf(fields, 'place'),
    rights: textOf(fields, 'rights'),
  }
  return {
    title: textOf(fields, 'title') || edition.title,
    creator: textOf(fields, 'byline') || publisher,
    date: vietnamTime(new Date(edition.approvedAt)),
    description: textOf(fields, 'summary'),
    publisher,
    identifier: itemUri(serverURL, edition.collection, edition.document, edition.language),
    language: edition.language,
    type: 'Text',
    format: 'application/xhtml+xml',
    ...(subject.length > 0 ? { subject } : {}),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== '')),
    ...(other ? { relation: [itemUri(serverURL, other.collection, other.document, other.language)] } : {}),
  }
}
