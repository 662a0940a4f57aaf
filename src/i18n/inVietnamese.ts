/** A localized value as stored (`{ vi, en }`), or a plain one, as people in the province read it. */
export function inVietnamese(value: unknown): string {
  if (typeof value === 'string') return value
  if (value && typeof value === 'object' && 'vi' in value) return String(value.vi ?? '')
  return ''
}
