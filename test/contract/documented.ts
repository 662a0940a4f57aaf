import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'

import { ask, type Reply } from '../helpers/ask'

type Schema = Record<string, unknown>
type Bodies = Record<string, { schema: Schema }>

type Operation = {
  operationId: string
  tags: string[]
  parameters: { in: string; name: string }[]
  requestBody?: { content: Bodies }
  responses: Record<string, { description: string; content?: Bodies; headers?: Record<string, object> }>
}

/** As much of an OpenAPI document as a reply is looked up in. */
export type Document = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema & { enum?: string[] }> }
}

/** `path` with its query; `body` as it was given, before it became JSON. */
export type Asking = { method: string; path: string; body?: unknown }
type Answer = Pick<Reply<unknown>, 'body' | 'headers' | 'status'>

/** Holds replies against the document that the server itself gives. */
export type Documented = {
  document: Document
  /** Which replies of which calls came so far, such as `get /api/articles/{id} 200`, or `… 404 payload.notFound`. */
  seen: ReadonlySet<string>
  /**
   * Of what was accepted, the question has to be as the document says too.
   * @throws Error for a reply that is not in the document, or not as the document says
   */
  check(asking: Asking, reply: Answer): void
}

export async function openDocument(url: string): Promise<Documented> {
  const { body: document } = await ask<Document>(`${url}/api/openapi.json`)
  const holds = validation(document)
  const find = finder(document)
  const seen = new Set<string>()

  const check: Documented['check'] = (asking, reply) => {
    const { body, headers, status } = reply
    const { pathname, searchParams } = new URL(asking.path, url)
    const method = asking.method.toLowerCase()
    const what = `${asking.method} ${pathname} ${status}`
    const template = find(pathname)
    const operation = template === undefined ? undefined : document.paths[template]?.[method]
    if (template === undefined || !operation) return refuseUnlessClosed(what, template, reply)
    const response = operation.responses[String(status)]
    if (!response) throw new Error(`${what} is not in the document: ${JSON.stringify(body)}`)
    const at = ['paths', template, method]
    const absent = Object.keys(response.headers ?? {}).filter((name) => !headers.has(name))
    if (absent.length > 0) throw new Error(`${what} comes without ${absent.join(', ')}`)
    holds(what, body, [...at, 'responses', String(status)], response.content, headers.get('content-type'))
    if (status < 300) {
      checkParameters(what, operation, searchParams)
      const content = operation.requestBody?.content
      if (isFields(asking.body)) holds(`the body of ${what}`, asking.body, [...at, 'requestBody'], content)
    }
    seen.add([`${method} ${template} ${status}`, ...codesOf(body)].join(' '))
  }
  return { check, document, seen }
}

/** The body of JSON; a form or bytes are not looked into. */
const isFields = (body: unknown): body is object =>
  typeof body === 'object' && body !== null && Object.getPrototypeOf(body) === Object.prototype

/** @returns which of the document's paths is meant by one that was asked for */
function finder({ paths }: Document): (pathname: string) => string | undefined {
  const templates = Object.keys(paths).map((template) => ({ pattern: patternOf(template), template }))
  return (pathname) =>
    templates
      .filter(({ pattern }) => pattern.test(pathname))
      // A path without parameters, or with them further to the right, is meant before others (OpenAPI 3.1 §4.8.8.2).
      .sort((one, other) => (one.template.replaceAll('{', '~') < other.template.replaceAll('{', '~') ? -1 : 1))[0]
      ?.template
}

/** @returns what throws where a body is not as one of the contents that stand at a place of the document */
function validation(document: Document) {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  addFormats.default(ajv)
  ajv.addSchema(document, 'openapi', false)
  const validators = new Map<string, ValidateFunction>()
  const validatorOf = (steps: string[]): ValidateFunction => {
    const pointer = steps.map(pointerStep).join('')
    const known = validators.get(pointer) ?? ajv.compile({ $ref: `openapi#${pointer}` })
    validators.set(pointer, known)
    return known
  }
  return (what: string, body: unknown, at: string[], content?: Bodies, type: string | null = 'application/json') => {
    if (!content) {
      if (body !== '') throw new Error(`${what} has a body: ${JSON.stringify(body)}`)
      return
    }
    const plain = type?.split(';', 1)[0] ?? ''
    const documented = plain in content ? plain : '*/*'
    if (!(documented in content)) throw new Error(`${what} comes as ${plain}`)
    const validate = validatorOf([...at, 'content', documented, 'schema'])
    if (!validate(body)) throw new Error(`${what} ${faultsOf(validate)}\n${JSON.stringify(body).slice(0, 2000)}`)
  }
}

const faultsOf = ({ errors }: ValidateFunction): string =>
  (errors ?? [])
    .map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
    .join('; ')

/** `where[slug][equals]` is of the parameter `where`. */
function checkParameters(what: string, { parameters }: Operation, asked: URLSearchParams): void {
  const known = parameters.filter((each) => each.in === 'query').map(({ name }) => name)
  const unknown = [...asked.keys()].filter((name) => !known.includes(name.split('[')[0] ?? ''))
  if (unknown.length > 0) throw new Error(`${what} understands ${unknown.join(', ')}, which is not in the document`)
}

type Errors = { errors?: { code?: string; extensions?: { code?: string } }[] }

function codesOf(body: unknown): string[] {
  const { errors } = Object(body) as Errors
  return Array.isArray(errors) ? errors.map(({ code, extensions }) => code ?? extensions?.code ?? '') : []
}

/** What is not described is not there, or is a door of a described place that opens for nobody. */
function refuseUnlessClosed(what: string, template: string | undefined, { body, status }: Answer): void {
  const answer = [status, ...codesOf(body)].join(' ')
  if (answer === '404 request.unknownRoute') return
  if (template !== undefined && closed.has(answer)) return
  throw new Error(`${what} is not in the document: ${JSON.stringify(body)}`)
}

const closed = new Set(['401 auth.required', '403 payload.forbidden', '403 records.productOnly'])

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+')}/?$`)

const pointerStep = (step: string): string => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`
