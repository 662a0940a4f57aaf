import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import type { ErrorCode } from '../../errors/catalogue'
import { always, notOfAreas, signedInOnly } from './codes'
import type { Call, Content } from './operation'
import { languageHeaders, listParameters, recordParameters } from './parameters'
import { describedCollections, isProductRecord, schemaName } from './schemas/content'
import { refTo, type JsonSchema } from './schemas/registry'

const reading: readonly ErrorCode[] = [...always, ...signedInOnly, 'payload.forbidden', 'payload.refused']
/** What a write is refused with is for the collection's own hooks to say, now and later. */
const writing: readonly ErrorCode[] = [...notOfAreas('database', 'delivery', 'preflight'), 'database.unavailable']
/** Payload's own refusals keep the status Payload gives them. */
const refusedAt = Object.fromEntries([403, 404, 409].map((status) => [status, ['payload.refused'] as const]))

/** The basics of Payload's REST for every collection: records of the product can be read, all others written too. */
export function contentCalls(config: SanitizedConfig): Call[] {
  return describedCollections(config).flatMap((collection) => [
    ...readCalls(collection),
    ...(isProductRecord(collection) ? [] : writeCalls(collection)),
    ...(collection.upload ? [fileCall(collection)] : []),
  ])
}

type Part = Omit<Call, 'method' | 'path' | 'summary' | 'replies'>

const part = ({ slug }: SanitizedCollectionConfig, rest: Part | Omit<Part, 'tag'>): Part => ({
  errorsAt: refusedAt,
  ...rest,
  tag: slug,
})

function readCalls(collection: SanitizedCollectionConfig): Call[] {
  const { slug } = collection
  const one = refTo(schemaName(slug))
  return [
    {
      ...part(collection, { errors: reading, parameters: [...listParameters, ...languageHeaders] }),
      method: 'get',
      path: `/api/${slug}`,
      summary: 'Those that the person may read',
      replies: { 200: { description: 'A page of them.', content: pageOf(one) } },
    },
    {
      ...part(collection, {
        errors: [...reading, 'payload.notFound'],
        parameters: [...recordParameters, ...languageHeaders],
      }),
      method: 'get',
      path: `/api/${slug}/:id`,
      summary: 'One of them',
      replies: { 200: { description: 'The record.', content: one } },
    },
  ]
}

function writeCalls(collection: SanitizedCollectionConfig): Call[] {
  const { slug } = collection
  const content = inputOf(collection)
  const parameters = [...recordParameters, ...languageHeaders]
  const saved = { description: 'As it is stored now.', content: savedOf(refTo(schemaName(slug))) }
  const shared = part(collection, { errors: writing, parameters })
  return [
    {
      ...shared,
      body: { content, required: false },
      method: 'post',
      path: `/api/${slug}`,
      replies: { 201: saved },
      summary: 'Makes one',
    },
    {
      ...shared,
      body: { content },
      method: 'patch',
      path: `/api/${slug}/:id`,
      replies: { 200: saved },
      summary: 'Changes one; fields that are not named stay',
    },
    {
      ...shared,
      method: 'delete',
      path: `/api/${slug}/:id`,
      replies: { 200: { description: 'As it was.', content: savedOf(refTo(schemaName(slug))) } },
      summary: 'Deletes one',
    },
  ]
}

/** JSON, or for a file a form with the file and the fields as JSON. */
function inputOf({ slug, upload }: SanitizedCollectionConfig): Content {
  const fields = refTo(`${schemaName(slug)}Input`)
  if (!upload) return fields
  const form: JsonSchema = {
    type: 'object',
    required: ['file'],
    properties: {
      file: { type: 'string', contentMediaType: 'application/octet-stream' },
      _payload: { type: 'string', contentMediaType: 'application/json', contentSchema: fields },
    },
  }
  return { mediaTypes: { 'application/json': fields, 'multipart/form-data': form } }
}

const fileCall = (collection: SanitizedCollectionConfig): Call => ({
  ...part(collection, { errors: [...reading, 'payload.notFound', 'payload.fileRejected'] }),
  method: 'get',
  path: `/api/${collection.slug}/file/:filename`,
  parameters: languageHeaders,
  summary: 'The file itself, for who may read its record',
  replies: { 200: { description: 'The file.', content: { mediaTypes: { '*/*': {} } } } },
})

const count: JsonSchema = { type: 'integer', minimum: 0 }
const otherPage: JsonSchema = { type: ['integer', 'null'], minimum: 1 }

function pageOf(one: JsonSchema): JsonSchema {
  const properties = {
    docs: { type: 'array', items: one },
    hasNextPage: { type: 'boolean' },
    hasPrevPage: { type: 'boolean' },
    limit: count,
    nextPage: otherPage,
    page: count,
    pagingCounter: count,
    prevPage: otherPage,
    totalDocs: count,
    totalPages: count,
  }
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties }
}

function savedOf(one: JsonSchema): JsonSchema {
  const properties = { doc: one, message: { type: 'string' } }
  return { type: 'object', additionalProperties: false, required: ['doc', 'message'], properties }
}
