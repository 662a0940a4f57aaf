import { catalogue, type ErrorCode } from '../errors/catalogue'
import { errorMessage } from '../errors/errorMessage'
import type { Refusal } from '../errors/refusal'
import type { Language } from '../i18n/languages'

/** One error as every caller gets it (design §10). */
export type WireError = { code: ErrorCode; message: string; data?: unknown }
export type ErrorBody = { errors: WireError[] }

export function wireError({ code, params, data }: Refusal, language: Language | (string & {})): WireError {
  const message = errorMessage(code, params, language)
  return data === undefined || data === null ? { code, message } : { code, message, data }
}

/** A whole answer for an error that never reached Payload. */
export function errorAnswer(refusal: Refusal, language: Language, headers: HeadersInit = {}): Response {
  const body: ErrorBody = { errors: [wireError(refusal, language)] }
  return Response.json(body, { headers, status: catalogue[refusal.code].status })
}
