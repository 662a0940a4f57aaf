import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'

import { ask, type Reply } from '../helpers/ask'

type Operation = {
  operationId: string
  tags: string[]
  responses: Record<string, { description: string; content?: Record<string, object> }>
}

/** As much of an OpenAPI document as a reply is looked up in. */
export type Document = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, { enum?: string[] }> }
}

export type Asking = { method: string; path: string }

/** Holds replies against the document that the server itself gives. */
export type Documented = {
  document: Document
  /** @throws Error for a reply that is not in the document, or not as the document says */
  check(asking: Asking, reply: Pick<Reply<unknown>, 'body' | 'headers' | 'status'>): void
}

export async function openDocument(url: string): Promise<Documented> {
  const { body: document } = await ask<Document>(`${url}/api/openapi.json`)
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  addFormats.default(ajv)
  ajv.addSchema(document, 'openapi', false)
  const templates = Object.keys(document.paths).map((template) => ({ pattern: patternOf(template), template }))
  const validators = new Map<string, ValidateFunction>()

  const validatorOf = (pointer: string): ValidateFunction => {
    const known = validators.get(pointer) ?? ajv.compile({ $ref: `openapi#${pointer}` })
    validators.set(pointer, known)
    return known
  }

  const check: Documented['check'] = ({ method, path }, { body, headers, status }) => {
    const pathname = new URL(path, url).pathname
    const what = `${method} ${pathname} ${status}`
    const fitting = templates.filter(({ pattern }) => pattern.test(pathname))
    // A path without parameters, or with them further to the right, is meant before others (OpenAPI 3.1 §4.8.8.2).
    const template = fitting.sort((one, other) =>
      one.template.replaceAll('{', '~') < other.template.replaceAll('{', '~') ? -1 : 1,
    )[0]?.template
    const operation = template ? document.paths[template]?.[method.toLowerCase()] : undefined
    if (!template || !operation) return refuseUnlessUnknown(what, status, body)
    const response = operation.responses[String(status)]
    if (!response) throw new Error(`${what} is not in the document: ${JSON.stringify(body)}`)
    const type = headers.get('content-type')?.split(';', 1)[0] ?? ''
    if (!response.content) {
      if (body !== '') throw new Error(`${what} has a body: ${JSON.stringify(body)}`)
      return
    }
    const documented = type in response.content ? type : '*/*'
    if (!(documented in response.content)) throw new Error(`${what} comes as ${type}`)
    if (documented !== 'application/json') return
    const steps = [
      'paths',
      template,
      method.toLowerCase(),
      'responses',
      String(status),
      'content',
      documented,
      'schema',
    ]
    const validate = validatorOf(steps.map(pointerStep).join(''))
    if (!validate(body)) throw new Error(`${what} ${faultsOf(validate)}\n${JSON.stringify(body).slice(0, 2000)}`)
  }
  return { check, document }
}

const faultsOf = ({ errors }: ValidateFunction): string =>
  (errors ?? [])
    .map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
    .join('; ')

/** What is not described is not there. */
function refuseUnlessUnknown(what: string, status: number, body: unknown): void {
  const { errors } = (typeof body === 'object' && body !== null ? body : {}) as { errors?: { code?: string }[] }
  if (status === 404 && errors?.length === 1 && errors[0]?.code === 'request.unknownRoute') return
  throw new Error(`${what} is not in the document: ${JSON.stringify(body)}`)
}

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+')}/?$`)

const pointerStep = (step: string): string => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`
