import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

/** Which column says whose row it is, by how the table's name ends. */
const parentColumns = { _locales: '_parentID', _texts: 'parent', _numbers: 'parent' }

/**
 * Indexes the parent of every row of localized values (and of lists of texts and numbers). Payload's own indexes on
 * these tables begin with another column: without ours a save slows down as versions pile up and lists of drafts go
 * quadratic (field guide T11, §7c).
 */
export const indexLocaleParents: SQLiteSchemaHook = ({ extendTable, schema }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    for (const [ending, column] of Object.entries(parentColumns)) {
      if (!name.endsWith(ending) || !(column in table)) continue
      const indexName = `${name}_of_parent_idx`
      extendTable({ table, extraConfig: (columns) => ({ [indexName]: index(indexName).on(columns[column]) }) })
    }
  }
  return schema
}
