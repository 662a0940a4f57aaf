import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

import { foldedWords } from '../../../i18n/foldVietnamese'
import { searchedFields } from './searchedFields'

type Connection = MigrateUpArgs['db']

/** `venue.name` → `venue_name`, `licenceNumber` → `licence_number`. */
const column = (path: string): string =>
  path.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace('.', '_')

/** Gathers the words that lists search, of all languages, as every later change of a record does. */
export async function gatherSearchTexts(db: Connection): Promise<void> {
  for (const { collection, versions, ...fields } of searchedFields) {
    const table = collection.replaceAll('-', '_')
    await gatherTable(db, table, '', fields)
    if (versions) await gatherTable(db, `_${table}_v`, 'version_', fields)
  }
}

async function gatherTable(
  db: Connection,
  table: string,
  prefix: string,
  { localized = [], shared = [] }: { localized?: readonly string[]; shared?: readonly string[] },
): Promise<void> {
  const words = new Map<string, string[]>()
  const gather = async (from: string, id: string, paths: readonly string[]): Promise<void> => {
    const columns = paths.map((path) => `"${prefix}${column(path)}"`)
    const { rows } = await db.run(sql.raw(`SELECT ${[`"${id}" AS record`, ...columns].join(', ')} FROM "${from}"`))
    for (const { record, ...texts } of rows) {
      const known = words.get(String(record)) ?? []
      words.set(String(record), [...known, ...Object.values(texts).filter((text) => typeof text === 'string')])
    }
  }
  await gather(table, 'id', shared)
  if (localized.length > 0) await gather(`${table}_locales`, '_parent_id', localized)
  const target = sql.raw(`"${table}"`)
  const search = sql.raw(`"${prefix}search_text"`)
  for (const [id, texts] of words) {
    await db.run(sql`UPDATE ${target} SET ${search} = ${foldedWords(texts.join(' '))} WHERE id = ${id}`)
  }
}
