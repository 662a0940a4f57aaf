/** The headers that an attempt keeps, by lower-case name; none where the text is no JSON object. */
export function headersOf(stored: string): Record<string, string> {
  try {
    const headers: unknown = JSON.parse(stored)
    if (typeof headers !== 'object' || headers === null) return {}
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]))
  } catch {
    return {} // Never written by us otherwise: then there is nothing to read.
  }
}

/** One a line, as they stood on the wire. */
export const headerLines = (stored: string): string =>
  Object.entries(headersOf(stored))
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
