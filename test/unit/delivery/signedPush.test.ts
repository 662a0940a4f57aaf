import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { Webhook } from 'standardwebhooks'
import { afterEach, describe, expect, it } from 'vitest'

import { AddressBlocked, checkHost } from '../../../src/delivery/channels/addressGuard'
import { exchange } from '../../../src/delivery/channels/exchange'
import { sign } from '../../../src/delivery/channels/sign'
import { signedPush } from '../../../src/delivery/channels/signedPush'

const secret = `whsec_${Buffer.from('a secret of exactly 32 bytes, ok').toString('base64')}`
const servers: Server[] = []

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/ingest`
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

const push = (address: string, changes: Partial<Parameters<typeof signedPush>[0]> = {}) =>
  signedPush({
    address,
    local: true,
    secret,
    webhookId: 'dlv_1',
    body: '{"chữ":"ký"}',
    now: new Date(),
    timeoutMs: 2000,
    ...changes,
  })

describe('sign', () => {
  it('agrees with the standardwebhooks library', () => {
    const now = new Date()
    const body = '{"tiếng":"Việt"}'
    const headers = sign(secret, 'dlv_1', body, now)
    expect(new Webhook(secret).verify(body, headers)).toEqual({ tiếng: 'Việt' })
    expect(headers['webhook-signature']).toBe(new Webhook(secret).sign('dlv_1', now, body))
    expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow()
  })
})

describe('signedPush', () => {
  it('posts exactly the frozen bytes, and keeps no signature', async () => {
    let verified: unknown
    const address = await serve((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        verified = new Webhook(secret).verify(Buffer.concat(chunks), request.headers as Record<string, string>)
        response.writeHead(202, { 'content-type': 'application/json' }).end('{"state":"accepted"}')
      })
    })
    const pushed = await push(address)
    expect(verified).toEqual({ chữ: 'ký' })
    expect(pushed.outcome).toMatchObject({ kind: 'reply', status: 202, body: '{"state":"accepted"}' })
    expect(pushed.ip).toBe('127.0.0.1')
    expect(JSON.stringify(pushed.requestHeaders)).not.toContain('signature')
  })

  it('follows no redirect and reads no more than 64 kB', async () => {
    let requests = 0
    const redirect = await serve((_, response) => {
      requests += 1
      response.writeHead(302, { location: '/ingest' }).end()
    })
    expect((await push(redirect)).outcome).toMatchObject({ kind: 'reply', status: 302 })
    expect(requests).toBe(1)
    const long = await serve((_, response) => response.end('x'.repeat(10_000_000)))
    const { outcome } = await push(long)
    expect(outcome.kind === 'reply' && outcome.body.length).toBe(64 * 1024)
  })

  it('tells a slow portal, a broken connection and a missing secret apart', async () => {
    const slow = await serve((_, response) => void response.writeHead(200).write('x'))
    expect((await push(slow, { timeoutMs: 50 })).outcome).toMatchObject({ failure: 'timeout' })
    const reset = await serve((request) => request.socket.resetAndDestroy())
    expect((await push(reset)).outcome).toMatchObject({ failure: 'connection' })
    expect((await push(reset, { secret: null })).outcome).toMatchObject({ failure: 'secretUnreadable' })
    const lost = AbortSignal.abort()
    expect((await push(slow, { signal: lost })).outcome).toMatchObject({ failure: 'interrupted' })
  })

  it('connects to nothing that is not public, whatever the name says', async () => {
    const address = await serve((_, response) => response.end())
    const port = new URL(address).port
    const request = {
      method: 'GET',
      headers: {},
      timeoutMs: 1000,
      limit: 100,
      whenLonger: 'cut',
      local: false,
    } as const
    for (const url of [
      `https://127.0.0.1:${port}/`,
      `https://localhost:${port}/`,
      'https://2130706433/',
      'https://[::1]/',
    ]) {
      expect((await exchange({ ...request, url })).outcome).toMatchObject({ failure: 'addressBlocked' })
    }
    const elsewhere = await exchange({ ...request, local: true, url: 'http://10.0.0.1/' })
    expect(elsewhere.outcome).toMatchObject({ failure: 'addressBlocked' })
  })
})

describe('checkHost', () => {
  it.each(['100.64.0.1', '169.254.169.254', '192.168.1.1', '[::ffff:127.0.0.1]', '[fd00::1]', '0.0.0.0', '224.0.0.1'])(
    'refuses https://%s',
    (host) => {
      expect(() => checkHost(new URL(`https://${host}/`), false)).toThrow(AddressBlocked)
    },
  )

  it('takes a public address', () => {
    expect(checkHost(new URL('https://113.160.1.1/'), false)).toBe('113.160.1.1')
    expect(checkHost(new URL('https://gialai.gov.vn/'), false)).toBe('')
  })
})
