import { buildSchema, parse, validate } from 'graphql/index.js'
import { describe, expect, it } from 'vitest'

import { limitQueryDepth } from '../../../src/requests/limitQueryDepth'

const schema = buildSchema('type Query { a: A, list(size: Int!): A } type A { a: A, id: ID }')

function codes(query: string, variableValues: Record<string, unknown> = {}): unknown[] {
  const document = parse(query)
  return validate(schema, document, limitQueryDepth({ document, schema, variableValues })).map(
    ({ extensions }) => extensions.code,
  )
}

describe('a GraphQL query', () => {
  const nested = (depth: number) => `${'{ a '.repeat(depth - 1)}{ id }${' }'.repeat(depth - 1)}`

  it('may nest eight levels', () => {
    expect(codes(nested(8))).toEqual([])
    expect(codes(nested(9))).toEqual(['request.tooComplex'])
  })

  it('cannot hide its depth in fragments, and a fragment in itself does not hang', () => {
    const deep = `query { ...f } fragment f on Query { a { ...g } } fragment g on A ${nested(8)}`
    expect(codes(deep)).toEqual(['request.tooComplex'])
    expect(codes('{ a { ...l } } fragment l on A { a { ...l } }')).toEqual([])
    expect(codes(`{ a { ... on A ${nested(8)} } }`)).toEqual(['request.tooComplex'])
  })

  it('has variables that fit', () => {
    const query = 'query ($size: Int!) { list(size: $size) { id } }'
    expect(codes(query, { size: 1 })).toEqual([])
    expect(codes(query, { size: 'x' })).toEqual(['request.malformed'])
    expect(codes(query)).toEqual(['request.malformed'])
  })
})
