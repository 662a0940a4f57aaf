export type PlainObject = Record<string, unknown>

export const isPlainObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** Whether a value says nothing: absent, empty text, an empty list or an object without content. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return isPlainObject(value) && Object.keys(value).length === 0
}

/** The object without its members that say nothing. */
export const withoutNothing = (value: PlainObject): PlainObject =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => !isNothing(member)))

/** Every text NFC, every date ISO; nothing left out. */
export function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (value instanceof Date) return isoDate(value)
  if (Array.isArray(value)) return value.map(composed)
  if (!isPlainObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key.normalize('NFC'), composed(member)]))
}

/** The same with everything left out that says nothing, at every depth. */
export function condensed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(condensed).filter((each) => !isNothing(each))
  if (!isPlainObject(value)) return composed(value)
  return withoutNothing(
    Object.fromEntries(Object.entries(value).map(([key, member]) => [key.normalize('NFC'), condensed(member)])),
  )
}

/** ISO text with milliseconds, in UTC; what is no date stays what it is. */
export function isoDate(value: unknown): unknown {
  if (!(value instanceof Date) && typeof value !== 'string' && typeof value !== 'number') return value
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? composed(String(value)) : date.toISOString()
}
