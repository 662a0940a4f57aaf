import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Where one demo lives; two may run side by side. */
export type DemoPlace = {
  /** Absolute. */
  dataDir: string
  port: number
  portalProvincePort: number
  portalAseanPort: number
  /** For the processes of the product. */
  env: NodeJS.ProcessEnv
  /** Removes what was only for this run. */
  cleanUp(): Promise<void>
}

/** The place of a demo that stays: `./data/demo`, 3000, 4001 and 4002 unless the environment says otherwise. */
export async function standingPlace(env: Environment): Promise<DemoPlace> {
  const ports = { PORT: 3000, PORTAL_PROVINCE_PORT: 4001, PORTAL_ASEAN_PORT: 4002 }
  return placeOf(env, env.DATA_DIR || './data/demo', ports, () => Promise.resolve())
}

/** A place for one run: a folder of its own and free ports unless the environment says otherwise. */
export async function freshPlace(env: Environment): Promise<DemoPlace> {
  const given = env.DATA_DIR
  if (given && existsSync(given) && readdirSync(given).length > 0) {
    throw new Error(`--check cần một DATA_DIR còn trống; ${given} đã có dữ liệu.`)
  }
  const [port, province, asean] = await freePorts(3)
  const dataDir = given || (await mkdtemp(path.join(os.tmpdir(), 'cau-noi-demo-')))
  const ports = { PORT: port!, PORTAL_PROVINCE_PORT: province!, PORTAL_ASEAN_PORT: asean! }
  return placeOf(env, dataDir, ports, async () => {
    if (!given) await rm(dataDir, { force: true, recursive: true })
  })
}

type Ports = { PORT: number; PORTAL_PROVINCE_PORT: number; PORTAL_ASEAN_PORT: number }

async function placeOf(
  env: Environment,
  folder: string,
  standard: Ports,
  cleanUp: DemoPlace['cleanUp'],
): Promise<DemoPlace> {
  const dataDir = path.resolve(folder)
  const port = portOf(env, standard, 'PORT')
  const portalProvincePort = portOf(env, standard, 'PORTAL_PROVINCE_PORT')
  const portalAseanPort = portOf(env, standard, 'PORTAL_ASEAN_PORT')
  await requireFree({ PORT: port, PORTAL_PROVINCE_PORT: portalProvincePort, PORTAL_ASEAN_PORT: portalAseanPort })
  return {
    cleanUp,
    dataDir,
    env: {
      ...env,
      // Said here, because what is not said would be read from .env, which belongs to another installation.
      DATABASE_URI: env.DATABASE_URI ?? '',
      DATA_DIR: dataDir,
      DEMO: 'true',
      FAIL_POINT: '',
      NODE_ENV: 'production',
      PORT: String(port),
      PORTAL_ASEAN_PORT: String(portalAseanPort),
      PORTAL_PROVINCE_PORT: String(portalProvincePort),
      SERVER_URL: `http://localhost:${port}`,
      WORKER: 'on',
    },
    port,
    portalAseanPort,
    portalProvincePort,
  }
}

function portOf(env: Environment, standard: Ports, key: keyof Ports): number {
  const port = Number(env[key] || standard[key])
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`${key} không phải là số cổng: ${env[key]}`)
  return port
}

async function requireFree(ports: Ports): Promise<void> {
  for (const [key, port] of Object.entries(ports)) {
    const server = createServer()
    server.listen(port, '127.0.0.1')
    await once(server, 'listening').catch(() => {
      throw new Error(`Cổng ${port} đang có chương trình khác dùng. Hãy đặt ${key}=<số cổng khác>.`)
    })
    await closed(server)
  }
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => once(server, 'listening')))
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map(closed))
  return ports
}

const closed = (server: ReturnType<typeof createServer>) => new Promise((resolve) => server.close(resolve))
