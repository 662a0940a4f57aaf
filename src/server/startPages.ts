import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

import type { Request, Response } from 'express'
import next from 'next'

import type { Settings } from '../settings/readSettings'

export type Pages = {
  answer(req: Request, res: Response): Promise<void>
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void>
  close(): Promise<void>
}

/** Next in this process: the admin and the API routes, built in production, compiled on demand in development. */
export async function startPages({ environment, host, port }: Settings): Promise<Pages> {
  const app = next({ dev: environment === 'development', dir: process.cwd(), hostname: host, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  return {
    answer: (req, res) => handle(req, res),
    close: () => app.close(),
    upgrade: (req, socket, head) => app.getUpgradeHandler()(req, socket, head),
  }
}
