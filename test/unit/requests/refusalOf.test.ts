import { APIError, AuthenticationError, Forbidden, Locked, MissingFile, NotFound, ValidationError } from 'payload'
import { describe, expect, it } from 'vitest'

import { TransientConflict } from '../../../src/database/transientConflict'
import { CodedError } from '../../../src/errors/codedError'
import { refusalOf } from '../../../src/requests/refusalOf'

describe('an error under Payload', () => {
  const field = { label: 'Tiêu đề', message: 'x', path: 'title' }

  it.each([
    [new CodedError('review.runOpen'), 'review.runOpen', 409],
    [{ originalError: new CodedError('review.runOpen') }, 'review.runOpen', 409],
    [new ValidationError({ errors: [field] }), 'payload.validation', 400],
    [new ValidationError({ errors: [{ message: 'x', path: 'file' }] }), 'request.fileKind', 400],
    [new ValidationError({ errors: [{ ...field, path: 'file' }] }), 'payload.validation', 400],
    [new NotFound(), 'payload.notFound', 404],
    [new Forbidden(), 'payload.forbidden', 403],
    [new AuthenticationError(), 'payload.authentication', 401],
    [new Locked('Bà Lan đang sửa'), 'payload.locked', 423],
    [new MissingFile(), 'payload.fileRejected', 400],
    [new APIError('No', 400), 'payload.refused', 400],
    [new APIError('No', 403), 'payload.refused', 403],
    [new APIError('Secret', 500), 'payload.internal', 500],
    [new APIError('Private', 400, null, false), 'payload.internal', 500],
    [new TransientConflict('x'), 'request.conflict', 409],
    [Object.assign(new Error('x'), { code: 112 }), 'request.conflict', 409],
    [Object.assign(new Error('x'), { code: 189 }), 'database.unavailable', 503],
    [Object.assign(new Error('x'), { code: 'ENOENT' }), 'payload.internal', 500],
    [new Error('x'), 'payload.internal', 500],
    ['a text', 'payload.internal', 500],
    [null, 'payload.internal', 500],
  ])('%s is %s', (error, code, status) => {
    expect(refusalOf(error, true)).toMatchObject({ code, status })
  })

  it('is known across two copies of one class', () => {
    class NotFound extends Error {
      status = 404
      isPublic = true
      override name = 'NotFound'
    }
    expect(refusalOf(new NotFound(), true).code).toBe('payload.notFound')
  })

  it('asks a stranger to sign in, and tells a fault of ours to nobody', () => {
    expect(refusalOf(new Forbidden(), false)).toEqual({ code: 'auth.required', status: 401 })
    expect(refusalOf(new Error('password=hunter2'), true)).toEqual({ code: 'payload.internal', status: 500 })
    expect(refusalOf(new ValidationError({ errors: [field] }), true).params).toEqual({ detail: 'Tiêu đề' })
  })
})
