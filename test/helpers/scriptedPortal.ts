import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Received = {
  webhookId: string
  timestamp: string
  signature: string
  body: string
  version: number
  language: string
}

export type Answer = { status: number; headers?: Record<string, string>; body?: unknown }

export type ScriptedPortal = {
  address: string
  received: Received[]
  /** What the next requests are answered; after these, yes. An answer may be a promise, to keep a request in the air. */
  answers: (Answer | Promise<Answer>)[]
  /** Resolves when so many requests have come in. */
  arrived(count: number): Promise<void>
  close(): Promise<void>
}

/** A portal that says exactly what it is told to, for replies that the sandbox never gives. It shows what it took. */
export async function scriptedPortal(): Promise<ScriptedPortal> {
  const received: Received[] = []
  const answers: ScriptedPortal['answers'] = []
  const held = new Map<string, unknown>()
  let arrivals: (() => void)[] = []

  const ingest = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString('utf8')
    const { data } = JSON.parse(body)
    received.push({
      webhookId: String(request.headers['webhook-id']),
      timestamp: String(request.headers['webhook-timestamp']),
      signature: String(request.headers['webhook-signature']),
      body,
      version: data.version,
      language: data.language,
    })
    const answer = (answers.shift() ?? { status: 200 }) as Answer | Promise<Answer>
    for (const arrival of arrivals.splice(0)) arrival()
    const { status, headers, body: reply } = await answer
    if (status < 300) held.set(`/items/${data.group}/${data.language}`, data.ninjs)
    response.writeHead(status, headers).end(reply === undefined ? '' : JSON.stringify(reply))
  }

  const server = createServer((request, response) => {
    if (request.method === 'POST') return void ingest(request, response)
    const ninjs = held.get(request.url ?? '')
    response.writeHead(ninjs ? 200 : 404).end(ninjs ? JSON.stringify({ ninjs }) : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/ingest`,
    received,
    answers,
    arrived: async (count) => {
      while (received.length < count) {
        await new Promise<void>((resolve) => {
          arrivals = [...arrivals, resolve]
        })
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
