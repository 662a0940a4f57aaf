/** Puts values into a text: `fillText('{count} phút trước', { count: 2 })`. A placeholder without a value stays as it is. */
export function fillText(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))
}
