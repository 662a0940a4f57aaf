import type { z } from 'zod'

import { catalogue, type ErrorCode } from '../../errors/catalogue'
import { pathParameters, type Parameter } from './parameters'
import { errorsOf } from './schemas/errors'
import { schemaOf, type JsonSchema } from './schemas/registry'

export type Method = 'delete' | 'get' | 'patch' | 'post'

/** A body by its media type; JSON where only a schema is given. */
export type Content = z.ZodType | JsonSchema | { mediaTypes: Record<string, JsonSchema> }

export type Reply = { description: string; content?: Content; headers?: Record<string, JsonSchema> }

/** One call, as the parts of the document describe it. */
export type Call = {
  method: Method
  /** As the router writes it: `/api/review/runs/:run`. */
  path: string
  tag: string
  summary: string
  description?: string
  /** Those of the path are added. */
  parameters?: Parameter[]
  /** What the parts of the path may be, where that is a closed list. */
  pathValues?: Record<string, readonly string[]>
  body?: { content: Content; required?: boolean }
  /** By status. */
  replies: Record<number, Reply>
  /** Every code it can be refused with, at the status of the catalogue. */
  errors: readonly ErrorCode[]
  /** Codes that come with another status than the catalogue's too. */
  errorsAt?: Record<number, readonly ErrorCode[]>
  /** @default true */
  signedIn?: boolean
}

/** What a registered endpoint does; how it is reached says its registration. */
export type EndpointCall = Omit<Call, 'method' | 'path' | 'tag'>

/** What Range asks for of a file. */
export const partOfFile: Record<number, Reply> = {
  206: { description: 'The part that Range asks for.', content: { mediaTypes: { '*/*': {} } } },
  416: { description: 'There is no such part.' },
}

export const templateOf = (path: string): string => path.replace(/:(\w+)/g, '{$1}')

/** The call as an Operation Object of OpenAPI 3.1. */
export function operation(call: Call): JsonSchema {
  const { body, description, method, path, signedIn = true, summary, tag } = call
  return {
    operationId: operationId(method, path),
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    parameters: [...pathParameters(path, call.pathValues), ...(call.parameters ?? [])],
    ...(body ? { requestBody: { content: contentOf(body.content), required: body.required ?? true } } : {}),
    responses: { ...repliesOf(call.replies), ...refusalsOf(call) },
    ...(signedIn ? {} : { security: [] }),
  }
}

/** `POST /api/review/runs/:run/request-changes` → `postReviewRunsRunRequestChanges`. */
function operationId(method: Method, path: string): string {
  const words = path.replace(/^\/api\//, '').split(/[^A-Za-z0-9]+/)
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

function contentOf(content: Content): JsonSchema {
  if ('mediaTypes' in content && isRecord(content.mediaTypes)) {
    return Object.fromEntries(Object.entries(content.mediaTypes).map(([type, schema]) => [type, { schema }]))
  }
  return { 'application/json': { schema: isZod(content) ? schemaOf(content) : content } }
}

const isRecord = (value: unknown): value is Record<string, JsonSchema> => typeof value === 'object' && value !== null
const isZod = (content: Content): content is z.ZodType => '_zod' in content

function repliesOf(replies: Call['replies']): JsonSchema {
  return Object.fromEntries(
    Object.entries(replies).map(([status, { content, description, headers }]) => [
      status,
      { description, ...(headers ? { headers } : {}), ...(content ? { content: contentOf(content) } : {}) },
    ]),
  )
}

/** One response a status, with the codes that come with it. */
function refusalsOf({ errors, errorsAt = {} }: Call): JsonSchema {
  const byStatus = new Map<number, Set<ErrorCode>>()
  const add = (status: number, code: ErrorCode) =>
    byStatus.set(status, (byStatus.get(status) ?? new Set<ErrorCode>()).add(code))
  for (const code of errors) add(catalogue[code].status, code)
  for (const [status, codes] of Object.entries(errorsAt)) for (const code of codes) add(Number(status), code)
  return Object.fromEntries(
    [...byStatus].map(([status, set]) => {
      const codes = [...set].sort()
      return [
        status,
        {
          description: codes.map((code) => `\`${code}\``).join(', '),
          ...(codes.includes('request.tooMany') ? { headers: { 'Retry-After': retryAfter } } : {}),
          content: { 'application/json': { schema: errorsOf(codes) } },
        },
      ]
    }),
  )
}

const retryAfter = { description: 'Seconds.', schema: { type: 'integer', minimum: 1 } }
