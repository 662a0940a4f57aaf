import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { readRefusals, writeRefusals } from './contentRefusals'
import { partOfFile, type Call, type Content } from './operation'
import { languageHeaders, listParameters, range, recordParameters } from './parameters'
import { describedCollections, mayBeWritten, schemaName, type WriteVerb } from './schemas/content'
import { refTo, type JsonSchema } from './schemas/registry'

/** The basics of Payload's REST for every collection: each can be read, and written where anybody may. */
export function contentCalls(config: SanitizedConfig): Call[] {
  return describedCollections(config).flatMap((collection) => [
    ...readCalls(collection),
    ...writeCalls(collection),
    ...(collection.upload ? [fileCall(collection)] : []),
  ])
}

function readCalls(collection: SanitizedCollectionConfig): Call[] {
  const { slug } = collection
  const one = refTo(schemaName(slug))
  return [
    {
      tag: slug,
      errors: readRefusals,
      parameters: [...listParameters, ...languageHeaders],
      method: 'get',
      path: `/api/${slug}`,
      summary: 'Those that the person may read',
      replies: { 200: { description: 'A page of them.', content: pageOf(one) } },
    },
    {
      tag: slug,
      errors: [...readRefusals, 'payload.notFound'],
      parameters: [...recordParameters, ...languageHeaders],
      method: 'get',
      path: `/api/${slug}/:id`,
      summary: 'One of them',
      replies: { 200: { description: 'The record.', content: one } },
    },
  ]
}

function writeCalls(collection: SanitizedCollectionConfig): Call[] {
  const { slug } = collection
  const shared = (verb: WriteVerb) => ({
    errors: writeRefusals(collection, verb),
    parameters: [...recordParameters, ...languageHeaders],
    tag: slug,
  })
  const reply = (description: string) => ({ description, content: savedOf(refTo(schemaName(slug))) })
  const calls: Record<WriteVerb, Call> = {
    create: {
      ...shared('create'),
      body: { content: inputOf(collection, 'create'), required: false },
      method: 'post',
      path: `/api/${slug}`,
      replies: { 201: reply('As it is stored now.') },
      summary: 'Makes one',
    },
    update: {
      ...shared('update'),
      body: { content: inputOf(collection, 'update') },
      method: 'patch',
      path: `/api/${slug}/:id`,
      replies: { 200: reply('As it is stored now.') },
      summary: 'Changes one; fields that are not named stay',
    },
    delete: {
      ...shared('delete'),
      method: 'delete',
      path: `/api/${slug}/:id`,
      replies: { 200: reply('As it was.') },
      summary: 'Deletes one',
    },
  }
  return (Object.keys(calls) as WriteVerb[]).filter((verb) => mayBeWritten(collection, verb)).map((verb) => calls[verb])
}

/** JSON, or for a file a form with the file and the fields as JSON. */
function inputOf({ slug, upload }: SanitizedCollectionConfig, verb: 'create' | 'update'): Content {
  const fields = refTo(`${schemaName(slug)}Input`)
  if (!upload) return fields
  const fileNeeded = verb === 'create' && upload.filesRequiredOnCreate !== false
  const form: JsonSchema = {
    type: 'object',
    additionalProperties: false,
    required: fileNeeded ? ['file'] : [],
    properties: {
      file: { type: 'string', contentMediaType: 'application/octet-stream' },
      _payload: { type: 'string', contentMediaType: 'application/json', contentSchema: fields },
    },
  }
  return { mediaTypes: { 'multipart/form-data': form, ...(fileNeeded ? {} : { 'application/json': fields }) } }
}

const fileCall = (collection: SanitizedCollectionConfig): Call => ({
  tag: collection.slug,
  errors: readRefusals,
  method: 'get',
  path: `/api/${collection.slug}/file/:filename`,
  parameters: [range, ...languageHeaders],
  summary: 'The file itself, for who may read its record',
  replies: { ...partOfFile, 200: { description: 'The file.', content: { mediaTypes: { '*/*': {} } } } },
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
