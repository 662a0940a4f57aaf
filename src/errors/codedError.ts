import { APIError } from 'payload'

import type { Language } from '../i18n/languages'
import { catalogue, type ErrorCode } from './catalogue'
import { errorMessage } from './errorMessage'
import type { Refusal } from './refusal'

export type CodedErrorOptions = {
  /** Values of the text's placeholders. */
  params?: Record<string, string>
  /** What the caller may see besides the text: a difference, findings, the present state. */
  data?: unknown
  /** The language of `message` where no request decides. @default 'vi' */
  language?: Language
}

/**
 * An error of the catalogue on its way to a person. It carries its code and parameters, so that the REST and GraphQL
 * layers can say it again in the language of the request (design §9).
 */
export class CodedError extends APIError {
  readonly code: ErrorCode
  readonly params: Record<string, string>

  constructor(code: ErrorCode, { params = {}, data = null, language }: CodedErrorOptions = {}) {
    super(errorMessage(code, params, language), catalogue[code].status, data as null, true)
    // Payload takes the class's name, by which it chooses how to log; bundlers rename classes.
    this.name = 'CodedError'
    this.code = code
    this.params = params
  }

  static of(refusal: Refusal): CodedError {
    return new CodedError(refusal.code, { params: refusal.params, data: refusal.data })
  }
}
