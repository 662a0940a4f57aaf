import { once } from 'node:events'
import { connect } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startNewsroom, type Newsroom } from '../../helpers/newsroom'

const ways = [
  '/api/users/login',
  '/api/users/login/',
  '/API/users/login',
  '/api//users/login',
  '/api/users/%6Cogin',
  '/api/users/x/../login',
  '/api/users/x/%2e%2e/login',
  '/api/users\\login',
  '/api/./users/login',
  'http://localhost/api/users/login',
  '/api/users/login;x',
  '/api/users/login%2F',
  '/api/users/login?x=1',
]

describe('the limit of tries to sign in', () => {
  let newsroom: Newsroom

  beforeAll(async () => {
    newsroom = await startNewsroom({ env: { RATE_LIMIT: 'on' } })
  })
  afterAll(() => newsroom.close())

  /** The status of a POST to exactly this address: `fetch` would tidy it up. */
  const status = async (target: string): Promise<number> => {
    const { hostname, port } = new URL(newsroom.url)
    const socket = connect(Number(port), hostname)
    const body = JSON.stringify({ email: 'ai@gialai.example', password: 'sai' })
    socket.write(
      `POST ${target} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
    let reply = ''
    socket.on('data', (chunk: Buffer) => (reply += chunk.toString('latin1')))
    await once(socket, 'close')
    return Number(/^HTTP\/1\.1 (\d+)/.exec(reply)?.[1])
  }

  it('holds however the address is written', async () => {
    for (let tries = 0; tries < 20; tries += 1) expect(await status('/api/users/login')).toBe(401)
    expect(await status('/api/users/login')).toBe(429)
    const open: string[] = []
    for (const way of ways) if ((await status(way)) === 401) open.push(way)
    expect(open).toEqual([])
  })
})
