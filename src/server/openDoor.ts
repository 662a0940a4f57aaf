import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'

import type { Express } from 'express'

import { runOutsideScopes } from '../database/transactionScope'
import type { Settings } from '../settings/readSettings'

/** How long answers that are still being sent may take after the server was told to stop. */
const patienceMs = 20_000

export type Door = {
  /** Takes nothing new, and resolves when the answers in hand are sent; what takes too long is cut off. */
  close(): Promise<void>
}

export type DoorOptions = {
  app: Express
  settings: Pick<Settings, 'host' | 'port'>
  /** For the development server's socket. */
  upgrade?: (req: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>
}

/** Listens for requests. @throws the system's error where the port is taken */
export async function openDoor({ app, settings, upgrade }: DoorOptions): Promise<Door> {
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = runOutsideScopes(() => app.listen(settings.port, settings.host))
    listening.once('listening', () => resolve(listening))
    listening.once('error', reject)
  })
  if (upgrade) server.on('upgrade', (req, socket, head) => void upgrade(req, socket, head))
  return {
    close: () =>
      new Promise((resolve) => {
        const impatient = setTimeout(() => server.closeAllConnections(), patienceMs)
        server.close(() => {
          clearTimeout(impatient)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}
