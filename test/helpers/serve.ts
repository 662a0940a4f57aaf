import type { AddressInfo } from 'node:net'

import type { Express } from 'express'

export type Served = { url: string; close(): Promise<void> }

/** An Express app on a free port of this machine, over real sockets. */
export async function serve(app: Express): Promise<Served> {
  const server = await new Promise<ReturnType<Express['listen']>>((resolve, reject) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
    listening.once('error', reject)
  })
  // Node's 5 s end an idle connection just as a test, after its process was busy for that long, sends on it again.
  server.keepAliveTimeout = 120_000
  const { port } = server.address() as AddressInfo
  return {
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
    url: `http://127.0.0.1:${port}`,
  }
}
