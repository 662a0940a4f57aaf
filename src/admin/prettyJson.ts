/** JSON laid out over lines; `null` for a text that is no JSON object or list. */
export function prettyJson(text: string): string | null {
  if (!/^\s*[[{]/.test(text)) return null
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return null // A cut-off or foreign text: shown as it is.
  }
}
