import { isPlainObject } from './plainValue'

export type Located = { path: string; value: unknown }

/** The values at a dot path, one for each row where the way leads through a list. */
export function valuesAt(value: unknown, path: string, way = ''): Located[] {
  if (value === undefined || value === null) return []
  if (path === '') return [{ path: way, value }]
  if (Array.isArray(value)) return value.flatMap((row, index) => valuesAt(row, path, `${way}.${index}`))
  const [key = '', ...rest] = path.split('.')
  if (!isPlainObject(value)) return []
  return valuesAt(value[key], rest.join('.'), way === '' ? key : `${way}.${key}`)
}

/** Canonical content leaves out what is empty; a text of nothing but spaces, or rows kept for their place, may be there. */
export function saysSomething(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(saysSomething)
  return isPlainObject(value) ? Object.keys(value).length > 0 : value !== undefined
}
