import { CodedError } from '../errors/codedError'

/** Deeper than any document of ours (a Lexical list inside a list counts four), shallower than any call stack. */
const deepestJSON = 200

export type CheckedBody = { body?: Uint8Array<ArrayBuffer>; contentType?: string }

const malformed = (reason: string) => new CodedError('request.malformed', { data: { reason } })

/**
 * Checks what Payload takes for granted: a body is one JSON object, or a form whose `_payload` is one. A write without
 * a body becomes `{}`, for Payload would read fields of `undefined`.
 * @throws CodedError request.malformed (400) with data { reason }
 */
export async function checkBody(
  request: { headers: Headers; method: string },
  body: Uint8Array<ArrayBuffer> | undefined,
): Promise<CheckedBody> {
  const given = request.headers.get('content-type') ?? ''
  const contentType = given.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (!['PATCH', 'POST', 'PUT'].includes(request.method)) return { body }
  if (!body || body.byteLength === 0) return empty(request, given)
  if (contentType === 'application/json') {
    checkObject(decoded(body))
    return { body, contentType }
  }
  if (contentType === 'multipart/form-data') {
    await checkForm(body, given)
    return { body, contentType: given }
  }
  if (contentType === 'application/x-www-form-urlencoded' && readsByPost(request.headers)) return { body, contentType }
  throw malformed('contentType')
}

function empty({ headers, method }: { headers: Headers; method: string }, given: string): CheckedBody {
  if (method === 'POST' && readsByPost(headers)) return { contentType: given }
  return { body: new TextEncoder().encode('{}'), contentType: 'application/json' }
}

/** Payload's own way of sending a long query: a POST that says it is a GET. */
function readsByPost(headers: Headers): boolean {
  return [headers.get('x-payload-http-method-override'), headers.get('x-http-method-override')].includes('GET')
}

async function checkForm(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<void> {
  let payload: unknown
  try {
    payload = (await new Response(body, { headers: { 'content-type': contentType } }).formData()).get('_payload')
  } catch {
    throw malformed('form')
  }
  if (typeof payload === 'string') checkObject(payload)
}

function decoded(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw malformed('notUtf8')
  }
}

/** Checks one JSON object without following it by recursion: what is too deep to copy must not reach Payload. */
function checkObject(text: string): void {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed('notAnObject')
  let level: object[] = [value]
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > deepestJSON) throw malformed('tooDeep')
    if (level.some((one) => Object.hasOwn(one, '__proto__'))) throw malformed('reservedName')
    level = level.flatMap((one) =>
      Object.values(one).filter((child): child is object => child !== null && typeof child === 'object'),
    )
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw malformed('notJSON')
  }
}
