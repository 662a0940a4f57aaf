import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { and, type SQL, sql } from '@payloadcms/db-sqlite/drizzle'

type Operator = (column: unknown, value: unknown) => SQL | undefined

const escaped = (words: string): string => words.replace(/[%_\\]/g, String.raw`\$&`)

/** `%` and `_` in what somebody searches mean themselves. Payload puts `%` around it and leaves those inside. */
const literal =
  (stock: Operator): Operator =>
  (column, pattern) => {
    const words = typeof pattern === 'string' ? /^%(.*)%$/s.exec(pattern)?.[1] : undefined
    // Patterns of Payload's own, for paths of fields (`duties.%.units`), begin with a name.
    if (words === undefined || !/[%_\\]/.test(words)) return stock(column, pattern)
    return sql`${column} LIKE ${`%${escaped(words)}%`} ESCAPE '\\'`
  }

/** None of the words. Payload asks SQLite whether the whole value is another one. */
const unlike: Operator = (column, value) =>
  and(
    ...String(value)
      .split(' ')
      .map((word) => sql`COALESCE(${column}, '') NOT LIKE ${`%${escaped(word)}%`} ESCAPE '\\'`),
  )

/** Gives SQLite the answers of MongoDB to `like`, `contains` and `not_like`, but for the case of letters beyond ASCII. */
export function searchLiterally(adapter: SQLiteAdapter): void {
  const stock = Reflect.get(adapter, 'operators') as Record<'contains' | 'like', Operator>
  const { contains, like } = stock
  Reflect.set(adapter, 'operators', {
    ...stock,
    contains: literal(contains),
    like: literal(like),
    not_like: unlike,
  })
}
