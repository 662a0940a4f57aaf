import { notOfAreas } from './codes'
import type { Call } from './operation'
import { languageHeaders } from './parameters'
import { refTo, type JsonSchema } from './schemas/registry'

const failure: JsonSchema = {
  type: 'object',
  required: ['message', 'extensions'],
  properties: {
    message: { type: 'string' },
    extensions: { type: 'object', required: ['code'], properties: { code: refTo('ErrorCode') } },
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
        properties: { data: { type: ['object', 'null'] }, errors: { type: 'array', minItems: 1, items: failure } },
      },
    },
  },
  errors: notOfAreas('database', 'delivery', 'preflight', 'review').concat('database.unavailable'),
}
