import { describe, expect, it } from 'vitest'

import { classifyReply, type Failure } from '../../../src/delivery/rules/classifyReply'
import { retryAfter } from '../../../src/delivery/rules/retryAfter'

const now = new Date('2026-11-23T02:00:00.000Z')
const sent = { version: 3, contentHash: 'h3' }
const reply = (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
  classifyReply({ kind: 'reply', status, headers, body: JSON.stringify(body) }, sent, now)
const failure = (failure: Failure) => classifyReply({ kind: 'failure', failure, message: '' }, sent, now)
const inSeconds = (seconds: number) => new Date(now.getTime() + seconds * 1000)

describe('classifyReply', () => {
  it.each([
    ...[200, 201, 202, 204].map((status) => [status, 'accepted'] as const),
    ...[400, 413, 415, 422, 406].map((status) => [status, 'rejected'] as const),
    ...[301, 302, 307, 401, 403, 404, 405].map((status) => [status, 'configuration'] as const),
    ...[408, 425, 429, 500, 502, 503, 504].map((status) => [status, 'retry'] as const),
    [410, 'gone'] as const,
  ])('%i is understood as %s', (status, kind) => {
    expect(reply(status).kind).toBe(kind)
  })

  it('lets the portal wait five minutes where the settings are wrong', () => {
    expect(reply(401)).toEqual({ kind: 'configuration', code: 'http.401', until: inSeconds(300) })
    expect(failure('tls').kind).toBe('configuration')
    expect(failure('addressBlocked').kind).toBe('configuration')
    for (const transient of ['timeout', 'connection', 'replyTooLarge'] as const) {
      expect(failure(transient).kind).toBe('retry')
    }
  })

  it('honours Retry-After on 429 and 503 only', () => {
    expect(reply(429, {}, { 'retry-after': '7' })).toMatchObject({ kind: 'throttled', until: inSeconds(7) })
    expect(reply(503, {}, { 'retry-after': '1' })).toMatchObject({ kind: 'throttled', until: inSeconds(1) })
    expect(reply(500, {}, { 'retry-after': '7' }).kind).toBe('retry')
  })

  it('compares versions on 409', () => {
    expect(reply(409, { version: 3, contentHash: 'h3' }).kind).toBe('accepted')
    expect(reply(409, { version: '4', contentHash: 'h4' }).kind).toBe('newerThere')
    expect(reply(409, { version: 3, contentHash: 'other' }).kind).toBe('rejected')
    expect(classifyReply({ kind: 'reply', status: 409, headers: {}, body: '<html>' }, sent, now).kind).toBe('rejected')
  })

  it('notes a receipt that names other content', () => {
    expect(reply(200, { contentHash: 'sha256:h3' }).code).toBe('accepted')
    expect(reply(200, { contentHash: 'x' }).code).toBe('accepted.receiptDiffers')
    expect(reply(200, null).code).toBe('accepted')
  })
})

describe('retryAfter', () => {
  it('reads seconds and HTTP dates, within 1 s and 24 h', () => {
    expect(retryAfter('120', now)).toEqual(inSeconds(120))
    expect(retryAfter('0', now)).toEqual(inSeconds(1))
    expect(retryAfter('99999999', now)).toEqual(inSeconds(86_400))
    expect(retryAfter('Mon, 23 Nov 2026 02:01:00 GMT', now)).toEqual(inSeconds(60))
    expect(retryAfter('Sun, 06 Nov 1994 08:49:37 GMT', now)).toEqual(inSeconds(1))
    for (const nonsense of [undefined, '', '-5', '1.5', 'soon', '2026-11-23'])
      expect(retryAfter(nonsense, now)).toBeNull()
  })
})
