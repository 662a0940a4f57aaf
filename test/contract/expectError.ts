import { expect } from 'vitest'

import type { Reply, WireErrors } from '../helpers/ask'

type MaybeError = Reply<{ errors?: WireErrors }>

/** One refusal as design §10 words it: the status, one coded error and nothing beside it. Answers with that error. */
export function expectError(reply: MaybeError, status: number, code: string): WireErrors[number] {
  expect([reply.status, reply.body.errors?.map((error) => error.code)], JSON.stringify(reply.body)).toEqual([
    status,
    [code],
  ])
  expect(Object.keys(reply.body)).toEqual(['errors'])
  expect(reply.headers.get('content-type')).toMatch(/^application\/json/)
  const [error] = reply.body.errors ?? []
  if (!error) throw new Error('there is no error')
  expect(Object.keys(error).filter((key) => !['code', 'message', 'data'].includes(key))).toEqual([])
  // A sentence, with no placeholder left open in it.
  expect(error.message).toMatch(/^[^{}]{5,}$/)
  return error
}
