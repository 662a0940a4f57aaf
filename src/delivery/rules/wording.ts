import type { EditionInput, Language } from './editionInput'

/** The approved wording as formats read it: the parsed `content` of an edition. */
export type Wording = {
  collection: string
  document: string
  language: Language
  fields: Record<string, unknown>
}

/** A media file inside a wording, with the data in the wording's language. */
export type PictureWording = {
  id: string
  sha256: string
  mimeType: string
  filesize?: number
  width?: number
  height?: number
  alt?: string
  caption?: string
  credit?: string
  /** Who holds the rights, and under which licence it is used. */
  holder?: string
  kind?: string
}

export type NamedWording = { id: string; name: string; literal?: string; uri?: string }

export const wordingOf = (edition: Pick<EditionInput, 'content'>): Wording => JSON.parse(edition.content) as Wording

/** A text of the wording, '' where there is none. */
export const textOf = (fields: Record<string, unknown>, name: string): string => {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

/** The texts of a list of them, empty ones left out. */
export const textsOf = (fields: Record<string, unknown>, name: string): string[] =>
  listOf(fields[name]).filter((text): text is string => typeof text === 'string' && text !== '')

/** Longitude and latitude in degrees. */
export function pointOf(value: unknown): [number, number] | null {
  const [longitude, latitude] = listOf(value)
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : null
}

/** A related unit, programme or topic. */
export function namedOf(value: unknown): NamedWording | null {
  if (!isObject(value) || typeof value.id !== 'string' || typeof value.name !== 'string') return null
  const literal = value.clause ?? value.slug ?? value.code
  return {
    id: value.id,
    name: value.name,
    ...(typeof literal === 'string' ? { literal } : {}),
    ...(typeof value.mediaTopicUri === 'string' ? { uri: value.mediaTopicUri } : {}),
  }
}

export const isNamed = (named: NamedWording | null): named is NamedWording => named !== null

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** A media file; null for one whose bytes were not frozen and so cannot be fetched by a portal. */
export function pictureOf(value: unknown): PictureWording | null {
  if (!isObject(value) || typeof value.sha256 !== 'string' || typeof value.mimeType !== 'string') return null
  const licence = isObject(value.licence) ? value.licence : {}
  return {
    id: String(value.id),
    sha256: value.sha256,
    mimeType: value.mimeType,
    ...numberPart(value, 'filesize'),
    ...numberPart(value, 'width'),
    ...numberPart(value, 'height'),
    ...textPart(value, 'alt'),
    ...textPart(value, 'caption'),
    ...textPart(value, 'credit'),
    ...textPart(licence, 'holder'),
    ...textPart(licence, 'kind'),
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const numberPart = (from: Record<string, unknown>, name: string) =>
  typeof from[name] === 'number' ? { [name]: from[name] } : {}
const textPart = (from: Record<string, unknown>, name: string) =>
  typeof from[name] === 'string' && from[name] !== '' ? { [name]: from[name] } : {}
