import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

/**
 * Indexes the newest versions of drafts by when they were changed: what lists of drafts read, in the order in which they
 * show it. With Payload's own index on `latest` alone a list reads and sorts every document there is. Whose document it is
 * stands in the index as well, so that rows which somebody may not read are passed over, and counted, without being read.
 */
export const indexNewestVersions: SQLiteSchemaHook = ({ extendTable, schema }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    if (!('latest' in table) || !('version_updatedAt' in table)) continue
    const owner = ['version_unit', 'parent'].filter((column) => column in table)
    const indexName = `${name}_newest_idx`
    extendTable({
      table,
      extraConfig: (columns) => ({
        [indexName]: index(indexName).on(
          columns.latest,
          ...['version_updatedAt', ...owner].map((column) => columns[column]),
        ),
      }),
    })
  }
  return schema
}
