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
