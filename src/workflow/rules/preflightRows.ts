import type { CanonicalContent } from './canonicalContent'
import { saysSomething, valuesAt } from './canonicalPaths'
import { isPlainObject } from './plainValue'
import type { Finding, PreflightRules } from './preflight'

/**
 * What single rows of a list lack in a language. A row that says nothing at all in a language is not in its wording, so
 * where two languages are signed together their numbers of rows are compared as well.
 */
export function rowFindings(contents: readonly CanonicalContent[], { rows = [] }: PreflightRules): Finding[] {
  return rows.flatMap(({ fields, path }) => {
    const lists = contents.map((content) => ({ content, list: listAt(content, path) }))
    const most = Math.max(0, ...lists.map(({ list }) => list.length))
    return lists.flatMap(({ content: { language }, list }): Finding[] => {
      const short: Finding = {
        path,
        language,
        severity: 'error',
        code: 'preflight.rowsDiffer',
        params: { rows: String(list.length), most: String(most) },
      }
      const gaps = list.flatMap((row, index) => incomplete(row, `${path}.${index}`, fields, index + 1))
      return [...(list.length < most ? [short] : []), ...gaps.map((finding) => ({ ...finding, language }))]
    })
  })
}

const listAt = ({ fields }: CanonicalContent, path: string): unknown[] => {
  const value = valuesAt(fields, path)[0]?.value
  return Array.isArray(value) ? value : []
}

function incomplete(row: unknown, path: string, fields: readonly string[], number: number): Finding[] {
  const missing = fields.filter((field) => !isPlainObject(row) || !saysSomething(row[field]))
  return missing.map((field) => ({
    path: `${path}.${field}`,
    severity: 'error',
    code: 'preflight.rowIncomplete',
    params: { row: String(number) },
  }))
}

/** What ends does so after it began. */
export function spanFindings({ fields }: CanonicalContent, { span }: PreflightRules): Finding[] {
  if (!span) return []
  const [start, end] = [span.start, span.end].map((path) => Date.parse(String(valuesAt(fields, path)[0]?.value)))
  if (start === undefined || end === undefined || !(end < start)) return []
  return [{ path: span.end, severity: 'error', code: 'preflight.endBeforeStart' }]
}
