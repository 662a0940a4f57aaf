import { catalogue, type ErrorCode } from '../../errors/catalogue'

/** Whatever is asked of the API. */
export const always = [
  'request.malformed',
  'request.unknownLocale',
  'payload.internal',
  'database.unavailable',
] as const

/** Where somebody has to be signed in. */
export const signedInOnly = ['auth.required', 'auth.inactive'] as const

/** Where a body is sent. */
export const withBody = ['request.tooLarge', 'request.conflict'] as const

/** Where a request may be repeated under a key. */
export const withKey = ['request.idempotencyMismatch', 'request.stillRunning'] as const

/** Every code of these areas of the catalogue; an area is the word before the full stop. */
export function ofAreas(...areas: string[]): ErrorCode[] {
  return (Object.keys(catalogue) as ErrorCode[]).filter((code) => areas.includes(code.split('.', 1)[0] ?? ''))
}

/** Every code but those of these areas. */
export function notOfAreas(...areas: string[]): ErrorCode[] {
  const left = new Set(ofAreas(...areas))
  return (Object.keys(catalogue) as ErrorCode[]).filter((code) => !left.has(code))
}
