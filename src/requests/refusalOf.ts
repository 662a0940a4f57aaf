import { isDatabaseLost } from '../database/isDatabaseLost'
import { isTransientConflict } from '../database/isTransientConflict'
import { catalogue, type ErrorCode } from '../errors/catalogue'
import type { Refusal } from '../errors/refusal'

/** An error's code, and the status it keeps where Payload chose another than the catalogue's. */
export type KnownError = Refusal & { status: number }

/** Payload's error classes by name: `instanceof` fails where bundling made two copies of a class. */
const byName: Record<string, ErrorCode> = {
  AuthenticationError: 'payload.authentication',
  ErrorDeletingFile: 'payload.internal',
  FileRetrievalError: 'payload.fileRejected',
  FileUploadError: 'payload.fileRejected',
  Forbidden: 'payload.forbidden',
  Locked: 'payload.locked',
  LockedAuth: 'payload.locked',
  MissingFile: 'payload.fileRejected',
  NotFound: 'payload.notFound',
  UnauthorizedError: 'auth.required',
  UnverifiedEmail: 'payload.authentication',
  ValidationError: 'payload.validation',
}

const byStatus: Record<number, ErrorCode> = {
  401: 'auth.required',
  404: 'payload.notFound',
  413: 'request.tooLarge',
  423: 'payload.locked',
}

type Thrown = {
  code?: unknown
  data?: unknown
  isPublic?: unknown
  message?: unknown
  name?: unknown
  originalError?: unknown
  params?: Record<string, string>
  status?: unknown
}

/**
 * What an error thrown under Payload is in our catalogue. Errors of the product bring their code; Payload's are known by
 * their class; what nobody meant to show is `payload.internal` and says nothing of itself.
 */
export function refusalOf(error: unknown, signedIn: boolean): KnownError {
  const outer: Thrown = typeof error === 'object' && error !== null ? error : {}
  const thrown: Thrown =
    typeof outer.originalError === 'object' && outer.originalError !== null ? outer.originalError : outer
  if (isErrorCode(thrown.code)) {
    return { code: thrown.code, data: thrown.data, params: thrown.params, status: catalogue[thrown.code].status }
  }
  if (isTransientConflict(thrown)) return known('request.conflict')
  if (isDatabaseLost(thrown)) return known('database.unavailable')
  const status = typeof thrown.status === 'number' ? thrown.status : 500
  const code = codeOf(thrown, status)
  if (code === 'payload.forbidden' && !signedIn) return known('auth.required')
  if (code === 'payload.validation') return validation(thrown)
  if (code === 'payload.internal') return known(code)
  return { code, params: { detail: String(thrown.message) }, status }
}

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(catalogue, code)
}

const known = (code: ErrorCode): KnownError => ({ code, status: catalogue[code].status })

function codeOf({ isPublic, name }: Thrown, status: number): ErrorCode {
  const named = byName[String(name)]
  if (named) return named
  if (status >= 500 || isPublic !== true) return 'payload.internal'
  return byStatus[status] ?? 'payload.refused'
}

/**
 * Names the fields; `data.errors` stays Payload's list of { path, message }, which the admin's form puts at the fields. What
 * Payload says of an uploaded file's kind is English and names its parser: that is said anew. (A field that is called file
 * as well has a label.)
 */
function validation({ data }: Thrown): KnownError {
  const problems = (data as { errors?: { label?: unknown; path?: string }[] } | null)?.errors ?? []
  if (problems.length > 0 && problems.every(({ label, path }) => path === 'file' && label === undefined))
    return known('request.fileKind')
  const names = problems.map(({ label, path }) => (typeof label === 'string' && label) || path || '?')
  return { ...known('payload.validation'), data, params: { detail: names.join(', ') } }
}
