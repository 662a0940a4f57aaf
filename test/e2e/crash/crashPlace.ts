import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'

import { startProcess } from '../../../src/cli/demo/startProcess'
import type { CrashDesk } from './crashDesk'
import type { PortalPair } from '../../helpers/portalPair'

export const newFolder = () => mkdtemp(path.join(os.tmpdir(), 'cau-noi-crash-'))

export const removeFolder = (folder: string) => rm(folder, { force: true, recursive: true })

/** What a process of the product needs to know in one of these tests. */
export async function crashEnv(dataDir: string, more: NodeJS.ProcessEnv | object = {}): Promise<NodeJS.ProcessEnv> {
  const port = await freePort()
  return {
    ...process.env,
    DATABASE_URI: '',
    DATA_DIR: dataDir,
    DEMO: 'true',
    FAIL_POINT: '',
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
    PORT: String(port),
    RATE_LIMIT: 'off',
    SERVER_URL: `http://localhost:${port}`,
    ...more,
  }
}

export const addressOf = (env: NodeJS.ProcessEnv) => `http://127.0.0.1:${env.PORT}`

/** The plan, the people, the articles and the portals, written by the product's own command. */
export async function seedPlace(env: NodeJS.ProcessEnv): Promise<void> {
  const log = path.join(env.DATA_DIR ?? '', 'seed.log')
  const code = await startProcess({ env, file: 'seed.mjs', log }).ended
  if (code !== 0) throw new Error(`Seeding failed: ${readFileSync(log, 'utf8')}`)
}

export function portalSecrets(dataDir: string): { gialai: string; asean: string } {
  return JSON.parse(readFileSync(path.join(dataDir, 'portal-secrets.json'), 'utf8')) as {
    gialai: string
    asean: string
  }
}

/** Tells the newsroom where the portals of this test listen. */
export async function pointAtPortals(desk: CrashDesk, { both }: PortalPair): Promise<void> {
  const { docs } = await desk.call<{ docs: { id: string; slug: string }[] }>(
    'administrator',
    'GET',
    '/api/portals?depth=0',
    200,
  )
  for (const { id, slug } of docs) {
    const address = `${both.find((portal) => portal.slug === slug)?.url}/ingest`
    await desk.call('administrator', 'PATCH', `/api/portals/${id}?depth=0`, 200, { address })
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
