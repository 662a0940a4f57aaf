import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { foldedWords } from '../../../i18n/foldVietnamese'
import { searchedFields } from '../moved/searchedFields'

type Document = { _id: unknown } & Record<string, unknown>
type Collection = MongooseAdapter['collections'][string]['collection']

/** Gathers the words that lists search, of all languages in one text, as every later change of a record does. */
export async function gatherSearchTexts({ collections, versions: history }: MongooseAdapter): Promise<void> {
  for (const { collection, localized = [], shared = [], versions } of searchedFields) {
    const paths = [...shared, ...localized]
    await gather(collections[collection]?.collection, '', paths)
    if (versions) await gather(history[collection]?.collection, 'version.', paths)
  }
}

async function gather(collection: Collection | undefined, prefix: string, paths: readonly string[]): Promise<void> {
  if (!collection) return
  const fields = Object.fromEntries(paths.map((path) => [`${prefix}${path}`, 1]))
  for await (const found of collection.find({}, { projection: fields })) {
    const document = found as Document
    const words = paths.flatMap((path) => textsIn(valueAt(document, `${prefix}${path}`)))
    const $set = { [`${prefix}searchText`]: foldedWords(words.join(' ')) }
    await collection.updateOne({ _id: document._id as never }, { $set })
  }
}

/** A text, or the texts of each language. */
const textsIn = (value: unknown): string[] =>
  (typeof value === 'object' && value !== null ? Object.values(value) : [value]).filter(
    (text): text is string => typeof text === 'string',
  )

const valueAt = (from: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], from)
