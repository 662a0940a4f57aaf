export type Language = 'vi' | 'en'

/** What delivery needs of an edition: a structural part of the workflow's record, which delivery does not import. */
export type EditionInput = {
  id: string
  collection: string
  document: string
  /** `<collection>-<document>`: the item's name at every portal. */
  group: string
  language: Language
  /** 1, 2, 3 … per document and language. */
  number: number
  /** sha256 hex of `content`. */
  fingerprint: string
  /** The approved wording: RFC 8785 text of `{ v, collection, document, language, fields }`. */
  content: string
  title: string
  unit: string
  /** Topic ids separated by spaces. */
  topics: string
  sensitivity: 'ordinary' | 'restricted'
  /** For a translation: the fingerprint of the vi wording that it was made from; '' otherwise. */
  translates: string
  /** JSON `[{ sha256, mimeType, … }]`: every frozen file of the edition. */
  media: string
  approvedAt: string
  firstApprovedAt: string
}

export type FrozenFile = { sha256: string; mimeType: string }

/** Ids in an edition's `topics` column. */
export const topicIds = (edition: Pick<EditionInput, 'topics'>): string[] =>
  edition.topics.split(/\s+/).filter((id) => id !== '')

/** The frozen files an edition names; an edition without pictures may hold '' there. */
export function frozenFiles(edition: Pick<EditionInput, 'media'>): FrozenFile[] {
  const files: unknown = edition.media ? JSON.parse(edition.media) : []
  if (!Array.isArray(files)) return []
  return files.map((file: { sha256: string; mimeType: string }) => ({ sha256: file.sha256, mimeType: file.mimeType }))
}
