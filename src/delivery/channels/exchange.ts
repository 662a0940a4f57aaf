import { performance } from 'node:perf_hooks'

import { Agent, request, type Dispatcher } from 'undici'

import type { Failure, Outcome } from '../rules/classifyReply'
import { AddressBlocked, checkHost, guardedLookup } from './addressGuard'

export type ExchangeRequest = {
  method: 'GET' | 'POST'
  url: string
  headers: Record<string, string>
  body?: string
  /** A sandbox on this machine: loopback is allowed, and nothing else is. */
  local: boolean
  /** For the whole exchange; a server that drips would outlive a limit per chunk. */
  timeoutMs: number
  /** Bytes of the reply that are read. What is longer is cut, or makes the exchange fail. */
  limit: number
  whenLonger: 'cut' | 'fail'
  /** Aborted when the caller has lost its right to go on. */
  signal?: AbortSignal
}

export type Exchange = {
  outcome: Outcome
  /** The address connected to; '' when none was. */
  ip: string
  ms: number
}

/** One request to a portal. Follows no redirect, never throws for what the other side does. */
export async function exchange(asked: ExchangeRequest): Promise<Exchange> {
  const started = performance.now()
  let ip = ''
  const finish = (outcome: Outcome): Exchange => ({ outcome, ip, ms: Math.round(performance.now() - started) })
  let agent: Agent | undefined
  try {
    ip = checkHost(new URL(asked.url), asked.local)
    agent = guardedAgent(asked, (resolved) => (ip = resolved))
    const deadline = AbortSignal.timeout(asked.timeoutMs)
    const reply = await request(asked.url, {
      method: asked.method,
      headers: asked.headers,
      body: asked.body,
      dispatcher: agent,
      signal: asked.signal ? AbortSignal.any([deadline, asked.signal]) : deadline,
    })
    const body = await readLimited(reply.body, asked.limit, asked.whenLonger)
    return finish({ kind: 'reply', status: reply.statusCode, headers: flat(reply.headers), body })
  } catch (error) {
    const failure = asked.signal?.aborted ? 'interrupted' : failureOf(error)
    return finish({ kind: 'failure', failure, message: error instanceof Error ? error.message : String(error) })
  } finally {
    await agent?.destroy()
  }
}

const guardedAgent = (asked: ExchangeRequest, resolved: (ip: string) => void): Agent =>
  new Agent({
    connect: { lookup: guardedLookup(asked.local, resolved), timeout: asked.timeoutMs },
    connections: 1,
    headersTimeout: asked.timeoutMs,
    bodyTimeout: asked.timeoutMs,
    maxHeaderSize: 16_384,
  })

class ReplyTooLarge extends Error {}

async function readLimited(body: Dispatcher.ResponseData['body'], limit: number, whenLonger: 'cut' | 'fail') {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size <= limit) continue
    if (whenLonger === 'fail') throw new ReplyTooLarge(`The reply is longer than ${limit} bytes`)
    break
  }
  return Buffer.concat(chunks).subarray(0, limit).toString('utf8')
}

const flat = (headers: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]))

const timeouts = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'])
const tlsCodes = /^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_(GET|VERIFY)|EPROTO|HOSTNAME_MISMATCH)/

function failureOf(error: unknown): Failure {
  if (error instanceof AddressBlocked) return 'addressBlocked'
  if (error instanceof ReplyTooLarge) return 'replyTooLarge'
  const { name, code = '' } = error as { name?: string; code?: unknown }
  if (name === 'TimeoutError' || timeouts.has(String(code))) return 'timeout'
  return tlsCodes.test(String(code)) ? 'tls' : 'connection'
}
