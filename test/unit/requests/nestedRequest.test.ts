import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'

import { nestedRequest } from '../../../src/requests/nestedRequest'

/** A web Request that Payload has made its own, as in an endpoint. */
function incoming(context: Record<string, unknown> = {}): PayloadRequest {
  const request = new Request('http://localhost/api/notes?depth=1', {
    headers: { 'x-id': '7' },
    method: 'POST',
    body: '{}',
  })
  const own = {
    context,
    data: { a: 1 },
    file: {},
    locale: 'vi',
    payload: {},
    query: { depth: 1 },
    transactionID: 'tx',
    user: { id: 'u' },
  }
  return Object.assign(request, own) as unknown as PayloadRequest
}

describe('a nested request', () => {
  it('shares the transaction and the person, and owns what a nested call writes on it', () => {
    const req = incoming({ note: 'outer' })
    const nested = nestedRequest(req, { context: { more: true }, locale: 'en' })
    expect(nested).toMatchObject({
      context: { more: true, note: 'outer' },
      locale: 'en',
      transactionID: 'tx',
      user: { id: 'u' },
    })
    expect(nested.headers.get('x-id')).toBe('7')
    expect([nested.method, nested.url]).toEqual(['POST', 'http://localhost/api/notes?depth=1'])
    nested.context.note = 'inner'
    nested.query.depth = 5
    nested.user = null
    expect(req).toMatchObject({ context: { note: 'outer' }, locale: 'vi', query: { depth: 1 }, user: { id: 'u' } })
  })

  it('brings no body and no file along', () => {
    const nested = nestedRequest(incoming({}))
    expect([nested.data, nested.file]).toEqual([undefined, undefined])
  })
})
