import type { ErrorCode } from '../errors/catalogue'
import type { Language } from '../i18n/languages'
import { wireError } from './errorAnswer'
import { isErrorCode } from './refusalOf'

type Uncoded = { data?: unknown; extensions?: Record<string, unknown>; id?: unknown; message?: unknown }
type Body = { data?: unknown; errors?: Uncoded[]; message?: unknown } & Record<string, unknown>

/**
 * Gives an answer its codes where Payload answers an error without raising one: an unknown route, a bulk operation that
 * refused some documents, a GraphQL query that did not validate. Any other answer is handed on untouched.
 */
export async function codeAnswer(answer: Response, isGraphQL: boolean, language: Language): Promise<Response> {
  const json = answer.headers.get('content-type')?.includes('json')
  if (!json || (answer.status < 400 && !isGraphQL)) return answer
  const text = await answer.text()
  const body = parsed(text)
  const headers = new Headers(answer.headers)
  headers.delete('content-length')
  const coded = isGraphQL ? codeGraphQL(body) : codeREST(body, answer.status, language)
  return new Response(coded === body ? text : JSON.stringify(coded), { headers, status: answer.status })
}

function parsed(text: string): Body {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? (body as Body) : {}
  } catch {
    return {}
  }
}

function codeREST(body: Body, status: number, language: Language): Body {
  const errors = Array.isArray(body.errors) ? body.errors : []
  if (errors.length > 0 && errors.every((one) => 'code' in one && isErrorCode(one.code))) return body
  const code = codeOfStatus(status)
  if (errors.length === 0)
    return { errors: [wireError({ code, params: { detail: String(body.message ?? '') } }, language)] }
  const coded = errors.map((one) => {
    const { message } = wireError({ code, params: { detail: String(one.message ?? '') } }, language)
    return { ...one, code, message: one.message ?? message }
  })
  return { ...body, errors: coded }
}

/** An answer that raised no error and is one all the same: nothing at that address, or Payload's own refusal. */
function codeOfStatus(status: number): ErrorCode {
  if (status === 404 || status === 405 || status === 501) return 'request.unknownRoute'
  if (status === 401) return 'auth.required'
  if (status === 403) return 'payload.forbidden'
  return status >= 500 ? 'payload.internal' : 'payload.refused'
}

function codeGraphQL(body: Body): Body {
  if (!Array.isArray(body.errors) || body.errors.length === 0) return body
  const errors = body.errors.map((one) => {
    if (isErrorCode(one.extensions?.code)) return one
    const code: ErrorCode = /complexity/i.test(String(one.message)) ? 'request.tooComplex' : 'request.malformed'
    return { ...one, extensions: { ...one.extensions, code } }
  })
  return { ...body, errors }
}
