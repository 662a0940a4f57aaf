import { connect } from 'node:net'

import type { CollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createApp } from '../../../src/server/createApp'
import { attemptsAMinute } from '../../../src/server/limitSignIn'
import { ask } from '../../helpers/ask'
import { serve, type Served } from '../../helpers/serve'
import { startSmallNewsroom, type SmallNewsroom } from '../../helpers/smallNewsroom'

const now = new Date('2026-10-02T01:00:00Z')
const clock = { now: () => now }
let newsroom: SmallNewsroom

/** What readiness asks of the deliveries, which another part of the product writes. */
const deliveries: CollectionConfig = {
  slug: 'deliveries',
  fields: [
    { name: 'state', type: 'text' },
    { name: 'nextAttemptAt', type: 'date' },
  ],
}

beforeAll(async () => {
  newsroom = await startSmallNewsroom({ clock, collections: [deliveries] })
})
afterAll(() => newsroom?.close())

/** The same newsroom behind another door. */
const door = (options: Partial<Parameters<typeof createApp>[0]>): Promise<Served> =>
  serve(
    createApp({
      clock,
      config: newsroom.payload.config,
      payload: newsroom.payload,
      settings: newsroom.settings,
      ...options,
    }),
  )

describe('every answer', () => {
  it('has security headers and does not say what made it', async () => {
    const { headers } = await newsroom.request('/api/health')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("object-src 'none'")
    expect(policy).not.toMatch(/https?:|unsafe-eval/)
    expect(headers.get('strict-transport-security')).toBeNull()
  })
})

describe('health', () => {
  it('is live', async () => {
    const { body, status } = await newsroom.request('/api/health')
    expect([status, body]).toEqual([200, { status: 'ok' }])
  })

  it('is ready, and says since when the oldest delivery has been due', async () => {
    const ready = async () => (await newsroom.request('/api/health/ready')).body
    expect(await ready()).toEqual({
      database: 'ok',
      oldestDue: null,
      status: 'ok',
      worker: { lastBeat: null, state: 'elsewhere' },
    })
    const rows = [
      ['due', '2026-10-02T00:30:00.000Z'],
      ['due', '2026-10-02T00:10:00.000Z'],
      ['due', '2026-10-02T01:30:00.000Z'],
      ['confirmed', '2026-10-01T00:00:00.000Z'],
    ]
    for (const [state, nextAttemptAt] of rows) {
      const data = { nextAttemptAt, state } as never
      await newsroom.payload.create({ collection: 'deliveries', data, overrideAccess: true })
    }
    expect((await ready()).oldestDue).toBe('2026-10-02T00:10:00.000Z')
  })

  it('is not ready while the worker of this process is silent', async () => {
    const pulse = { expected: true, lastBeat: new Date(now.getTime() - 61_000) }
    const { close, url } = await door({ pulse })
    try {
      const silent = await ask(`${url}/api/health/ready`)
      expect([silent.status, silent.body]).toMatchObject([503, { database: 'ok', worker: { state: 'silent' } }])
      pulse.lastBeat = now
      expect((await ask(`${url}/api/health/ready`)).status).toBe(200)
    } finally {
      await close()
    }
  })
})

describe('signing in', () => {
  it(`is tried ${attemptsAMinute} times a minute, however the address is written`, async () => {
    const { close, url } = await door({ settings: { ...newsroom.settings, rateLimit: 'on' } })
    try {
      const attempt = (address: string, headers = {}) =>
        ask(`${url}${address}`, { body: { email: 'ai@example.vn', password: 'sai' }, headers, language: 'en' })
      for (let n = 0; n < attemptsAMinute; n += 1) expect((await attempt('/api/users/login')).status).toBe(401)
      const over = await attempt('/api/users/login')
      expect(over.status).toBe(429)
      expect(over.body.errors?.[0]).toMatchObject({ code: 'request.tooMany' })
      expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0)
      for (const address of [
        '/api/users/forgot-password',
        '/api/users/%6Cogin',
        '/api//users/login',
        '/API/users/LOGIN/',
      ]) {
        expect((await attempt(address)).status, address).toBe(429)
      }
      expect((await attempt('/api/users/login', { 'X-Forwarded-For': '203.0.113.7' })).status).toBe(429)
      expect((await ask(`${url}/api/notes`, { token: newsroom.token })).status).toBe(200)
    } finally {
      await close()
    }
  })

  it('is counted by person behind a proxy that is trusted', async () => {
    const settings = { ...newsroom.settings, rateLimit: 'on', trustedProxy: 'loopback' } as const
    const { close, url } = await door({ settings })
    try {
      const attempt = (from: string) =>
        ask(`${url}/api/users/login`, { body: {}, headers: { 'X-Forwarded-For': from } })
      for (let n = 0; n <= attemptsAMinute; n += 1) await attempt('203.0.113.7')
      expect((await attempt('203.0.113.7')).status).toBe(429)
      expect((await attempt('203.0.113.8')).status).toBe(400)
    } finally {
      await close()
    }
  })
})

describe('the admin', () => {
  it('speaks Vietnamese to who has not chosen, whatever the browser asks', async () => {
    const { close, url } = await door({
      pages: async (req, res) => void res.json({ language: req.headers['accept-language'] }),
    })
    try {
      const languageOf = async (address: string, headers = {}) =>
        (await ask<{ language: string }>(`${url}${address}`, { headers, language: 'en-US' })).body.language
      expect(await languageOf('/admin')).toBe('vi')
      expect(await languageOf('/admin/collections/articles')).toBe('vi')
      expect(await languageOf('/admin', { Cookie: 'a=b; payload-lng=en' })).toBe('en-US')
      expect(await languageOf('/api/articles')).toBe('en-US')
      const root = await ask(`${url}/`)
      expect([root.status, root.headers.get('location')]).toEqual([302, '/admin'])
    } finally {
      await close()
    }
  })
})

describe('a client', () => {
  it('that breaks off in mid-request harms nobody', async () => {
    const { hostname, port } = new URL(newsroom.url)
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          'POST /api/notes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"title":',
        )
        socket.destroy()
      })
      socket.once('close', () => resolve())
      socket.once('error', reject)
    })
    expect((await newsroom.request('/api/health')).status).toBe(200)
  })
})
