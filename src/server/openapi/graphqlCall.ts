import { always, withBody } from './codes'
import type { Call } from './operation'
import { languageHeaders } from './parameters'
import { refTo, type JsonSchema } from './schemas/registry'

const count: JsonSchema = { type: 'integer', minimum: 1 }

const failure: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['message', 'extensions'],
  properties: {
    message: { type: 'string', minLength: 1 },
    locations: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['line', 'column'],
        properties: { line: count, column: count },
      },
    },
    path: { type: 'array', items: { type: ['string', 'integer'] } },
    extensions: {
      type: 'object',
      additionalProperties: false,
      required: ['code'],
      properties: { code: refTo('ErrorCode'), statusCode: { type: 'integer', minimum: 400 }, data: {} },
    },
  },
}

/** GraphQL over the same records, with the same codes in `extensions`. */
export const graphqlCall: Call = {
  method: 'post',
  path: '/api/graphql',
  tag: 'graphql',
  summary: 'A GraphQL query; the product’s own calls are REST alone',
  parameters: languageHeaders,
  body: {
    content: {
      type: 'object',
      required: ['query'],
      properties: { query: { type: 'string' }, variables: { type: ['object', 'null'] } },
    },
  },
  replies: {
    200: {
      description: 'What was asked for, or why not.',
      content: {
        type: 'object',
        additionalProperties: false,
        anyOf: [{ required: ['data'] }, { required: ['errors'] }],
        properties: { data: { type: ['object', 'null'] }, errors: { type: 'array', minItems: 1, items: failure } },
      },
    },
  },
  errors: [...always, ...withBody],
}
