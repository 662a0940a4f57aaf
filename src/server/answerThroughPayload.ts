import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'

import type { Request as ExpressRequest, RequestHandler } from 'express'
import type { SanitizedConfig } from 'payload'

import { handleApiRequest } from '../requests/handleApiRequest'

/** REST and GraphQL without Next: for tests and for a server without an admin. The same code answers as in the Next routes. */
export function answerThroughPayload(
  config: Promise<SanitizedConfig> | SanitizedConfig,
  serverURL: string,
): RequestHandler {
  return async (req, res) => {
    const answer = await handleApiRequest({ config, request: webRequest(req, serverURL) })
    res.status(answer.status)
    answer.headers.forEach((value, name) => {
      if (name !== 'set-cookie') res.setHeader(name, value)
    })
    for (const cookie of answer.headers.getSetCookie()) res.append('Set-Cookie', cookie)
    if (!answer.body || req.method === 'HEAD') {
      res.end()
      return
    }
    await pipeline(Readable.fromWeb(answer.body as ReadableStream<Uint8Array>), res)
  }
}

function webRequest(req: ExpressRequest, serverURL: string): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one)
  }
  const method = req.method === 'HEAD' ? 'GET' : req.method
  const hasBody =
    method !== 'GET' && (req.headers['content-length'] !== undefined || req.headers['transfer-encoding'] !== undefined)
  const body = hasBody ? (Readable.toWeb(req) as globalThis.ReadableStream<Uint8Array>) : undefined
  // undici wants to be told that a body is sent while the answer may already come.
  const init: RequestInit & { duplex?: 'half' } = { body, headers, method, ...(body ? { duplex: 'half' } : {}) }
  return new Request(new URL(req.originalUrl, serverURL), init)
}
