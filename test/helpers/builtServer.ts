import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'

import { startPortal, type Portal } from '../../sandbox/portal'
import { isBuilt } from '../../src/cli/build/sourcesHash'
import { ended, ready, run, stop, type Running } from './childProcess'

export type BuiltServer = {
  url: string
  dataDir: string
  portals: Record<'gialai' | 'asean', { url: string; secret: string }>
  /** What the server has written so far, for a test that failed. */
  log(): string
  /** Ends the server as a person would, and the portals; removes the data. Throws if the server did not end well. */
  close(): Promise<void>
}

export type BuiltServerOptions = {
  /** Settings of the server beside those of a demo on free ports. */
  env?: Record<string, string>
}

const secretsFile = 'portal-secrets.json'

/**
 * The product as people run it: `dist/server.mjs` with Next, in production, on free ports, with a fresh folder of data
 * that holds the demo, and both sandbox portals. Builds first what is not built or not of these sources.
 */
export async function startBuiltServer({ env = {} }: BuiltServerOptions = {}): Promise<BuiltServer> {
  if (!isBuilt()) await ended(run(['--import', 'tsx', 'src/cli/build.ts'], {}))
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'cau-noi-built-'))
  const [port, province, asean] = await freePorts(3)
  const url = `http://127.0.0.1:${port}`
  const settings = {
    DATA_DIR: dataDir,
    DELIVERY_POLL_MS: '100',
    DEMO: 'true',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
    PORT: String(port),
    PORTAL_ASEAN_PORT: String(asean),
    PORTAL_PROVINCE_PORT: String(province),
    RATE_LIMIT: 'off',
    SERVER_URL: url,
    ...env,
  }
  const opened: Portal[] = []
  let server: Running | undefined
  const close = async () => {
    const code = server ? await stop(server) : 0
    await Promise.all(opened.map((portal) => portal.close()))
    await rm(dataDir, { force: true, recursive: true })
    if (code !== 0) throw new Error(`The server ended with ${code}:\n${server?.output.join('')}`)
  }
  try {
    await ended(run(['-C', 'production', 'dist/seed.mjs'], settings))
    const secrets = JSON.parse(readFileSync(path.join(dataDir, secretsFile), 'utf8')) as Record<string, string>
    const portals = await openPortals(opened, { asean, dataDir, province, secrets })
    server = run(['-C', 'production', 'dist/server.mjs'], settings)
    await ready(server, url)
    const { output } = server
    return { close, dataDir, log: () => output.join(''), portals, url }
  } catch (error) {
    await close().catch(() => undefined)
    throw error
  }
}

type Doors = { asean?: number; dataDir: string; province?: number; secrets: Record<string, string> }

/** The two portals of the demo, at the addresses and with the secrets that were seeded. */
async function openPortals(opened: Portal[], { asean, province, secrets }: Doors): Promise<BuiltServer['portals']> {
  const open = async (options: Parameters<typeof startPortal>[0]) => {
    const portal = await startPortal(options)
    opened.push(portal)
    return { secret: options.secret, url: portal.url }
  }
  return {
    asean: await open({
      name: 'Cổng thông tin ASEAN Việt Nam',
      port: asean ?? 0,
      requiredLanguages: ['vi', 'en'],
      secret: secrets.asean ?? '',
      slug: 'asean',
    }),
    gialai: await open({
      name: 'Cổng thông tin điện tử tỉnh Gia Lai',
      port: province ?? 0,
      requiredLanguages: ['vi'],
      secret: secrets.gialai ?? '',
      slug: 'gialai',
    }),
  }
}

/** Free ports, all held at once so that they differ, then let go of. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => once(server, 'listening')))
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map((server) => once(server.close(), 'close')))
  return ports
}
