import { getPayload, handleEndpoints, type SanitizedConfig } from 'payload'

import { retryTransientConflicts } from '../database/retryTransientConflicts'
import { TransientConflict } from '../database/transientConflict'
import { catalogue } from '../errors/catalogue'
import { CodedError } from '../errors/codedError'
import type { Language } from '../i18n/languages'
import { checkAddress, checkLocale } from './checkAddress'
import { checkBody, type CheckedBody } from './checkBody'
import { codeAnswer } from './codeAnswer'
import { sawConflict } from './conflictSeen'
import { errorAnswer } from './errorAnswer'
import { bumpEditionGeneration } from './editionGeneration'
import { watchForLoss } from './lostDatabase'
import { readBody } from './readBody'
import { refusalOf } from './refusalOf'
import { requestLanguage } from './requestLanguage'

export type ApiRequest = { config: Promise<SanitizedConfig> | SanitizedConfig; request: Request }

/**
 * One request to REST or GraphQL, answered in a checked way (design §9): the body is read whole and bounded, what Payload
 * cannot cope with is refused before it, a request that ended in a transient conflict is sent in again as it came, and
 * every error has a code and one shape.
 */
export async function handleApiRequest({ config, request }: ApiRequest): Promise<Response> {
  const language = requestLanguage(request.headers)
  const isGraphQL = request.method === 'POST' && new URL(request.url).pathname === '/api/graphql'
  try {
    checkAddress(new URL(request.url))
    const checked = await checkBody(request, await readBody(request))
    checkLocaleInBody(request, checked)
    const send = isGraphQL
      ? await graphQLHandler(config)
      : (fresh: Request) => handleEndpoints({ config, request: fresh })
    const answer = await sendUntilSettled(request, checked, language, send)
    // Only review verbs make editions; whoever reads what is published next sees what this one may have made.
    if (request.method === 'POST' && answer.ok) bumpEditionGeneration()
    return await codeAnswer(answer, isGraphQL, language)
  } catch (error) {
    const refusal = refusalOf(error, true)
    if (catalogue[refusal.code].status >= 500) (await getPayload({ config })).logger.error(error)
    return errorAnswer(refusal, language)
  }
}

type Send = (request: Request) => Promise<Response>

/** GraphQL needs Next's package, which a process without GraphQL requests never loads. */
async function graphQLHandler(config: ApiRequest['config']): Promise<Send> {
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  return GRAPHQL_POST(config)
}

/** A plain save is no verb of ours, and Payload answers 500 when MongoDB refuses one of two writers. */
async function sendUntilSettled(
  request: Request,
  checked: CheckedBody,
  language: Language,
  send: Send,
): Promise<Response> {
  let answer: Response | undefined
  try {
    return await retryTransientConflicts({
      run: async () => {
        const fresh = freshRequest(request, checked, language)
        const { answer: given, lost } = await watchForLoss(() => send(fresh))
        answer = given
        if (sawConflict(fresh) && !(await somethingWasDone(answer))) throw new TransientConflict('sent in again')
        if (lost && !signedIn(fresh)) throw new CodedError('database.unavailable')
        return answer
      },
    })
  } catch (error) {
    if (answer && TransientConflict.is(error)) return answer
    throw error
  }
}

/** Payload puts the person on the request that it was given. */
const signedIn = (request: Request): boolean => 'user' in request && Boolean(request.user)

/** Of several GraphQL mutations in one request one may have been stored: then the request is not sent in again. */
async function somethingWasDone(answer: Response): Promise<boolean> {
  if (answer.status >= 400) return false
  const { data }: { data?: Record<string, unknown> | null } = await answer.clone().json()
  return Object.values(data ?? {}).some((value) => value !== null)
}

function freshRequest(request: Request, { body, contentType }: CheckedBody, language: Language): Request {
  const headers = new Headers(request.headers)
  headers.set('accept-language', language)
  if (contentType) headers.set('content-type', contentType)
  if (body) headers.set('content-length', String(body.byteLength))
  return new Request(request.url, { body, headers, method: request.method, signal: request.signal })
}

/** A POST that says it is a GET carries its query in the body. */
function checkLocaleInBody(request: Request, { body, contentType }: CheckedBody): void {
  const overridden =
    request.headers.has('x-payload-http-method-override') || request.headers.has('x-http-method-override')
  if (!overridden || !body) return
  const text = new TextDecoder().decode(body)
  if (contentType !== 'application/json') {
    for (const locale of new URLSearchParams(text).getAll('locale')) checkLocale(locale)
    return
  }
  const { locale } = JSON.parse(text) as { locale?: unknown }
  if (locale !== undefined) checkLocale(locale)
}
