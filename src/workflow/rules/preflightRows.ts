import type { CanonicalContent } from './canonicalContent'
import { saysSomething, valuesAt } from './canonicalPaths'
import { isPlainObject } from './plainValue'
import type { Finding, PreflightRules } from './preflight'

/**
 * What single rows of a list lack in a language. A row that says nothing at all in one language but something in another
 * would be missing from that wording, and everything after it would stand beside something else; a row that says nothing
 * in any is in none.
 * @param others wordings that are not asked for, but say which rows there are
 */
export function rowFindings(
  contents: readonly CanonicalContent[],
  others: readonly CanonicalContent[],
  { rows = [] }: PreflightRules,
): Finding[] {
  return rows.flatMap(({ fields, path }) => {
    const lists = [...contents, ...others].map((content) => listAt(content, path))
    const count = Math.max(0, ...lists.map((list) => list.length))
    const written = Array.from({ length: count }, (_, index) => lists.some((list) => saysSomething(list[index])))
    return contents.flatMap((content) => {
      const list = listAt(content, path)
      return written.flatMap((isWritten, index) =>
        isWritten ? incomplete(list[index], { path: `${path}.${index}`, fields, content }) : [],
      )
    })
  })
}

const listAt = ({ fields }: CanonicalContent, path: string): unknown[] => {
  const value = valuesAt(fields, path)[0]?.value
  return Array.isArray(value) ? value : []
}

type Place = { path: string; fields: readonly string[]; content: CanonicalContent }

function incomplete(row: unknown, { content, fields, path }: Place): Finding[] {
  const number = String(Number(path.split('.').at(-1)) + 1)
  const about = { language: content.language, severity: 'error', params: { row: number } } as const
  if (!isPlainObject(row) || !saysSomething(row)) return [{ ...about, path, code: 'preflight.rowUntranslated' }]
  const missing = fields.filter((field) => !saysSomething(row[field]))
  return missing.map((field) => ({ ...about, path: `${path}.${field}`, code: 'preflight.rowIncomplete' }))
}

/** What ends does so after it began. */
export function spanFindings({ fields }: CanonicalContent, { span }: PreflightRules): Finding[] {
  if (!span) return []
  const [start, end] = [span.start, span.end].map((path) => Date.parse(String(valuesAt(fields, path)[0]?.value)))
  if (start === undefined || end === undefined || !(end < start)) return []
  return [{ path: span.end, severity: 'error', code: 'preflight.endBeforeStart' }]
}
