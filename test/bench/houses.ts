import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { buildIfNeeded } from '../../src/cli/build/buildIfNeeded'
import { freePorts } from '../helpers/builtServer'
import { ended, ready, run, stop, type Running } from '../helpers/childProcess'
import { buildBareIfNeeded } from './bare/build'
import { copyHouse } from './database'

/** The product as people run it, or the bare app that it is measured against. */
export type Side = 'product' | 'bare'

export type Server = {
  url: string
  dataDir: string
  pid: number
  /** Milliseconds from the start of the process to its first 200 of `/api/health/ready`. */
  readyAfterMs: number
  stop(): Promise<void>
}

export type Houses = {
  /** A new folder of data that holds the plan, the demo's people, pictures and articles, with no server on it. */
  furnish(side: Side): Promise<string>
  /** Starts a server on a folder of data, on a free port. */
  serve(side: Side, dataDir: string, env?: Record<string, string>): Promise<Server>
  /** Any other process of ours; it is ended with the rest. */
  start(args: string[], env: Record<string, string>): Running
  /** What the product needs to be told so that it opens such a folder. */
  settings(dataDir: string): Record<string, string>
  /** Ends every process and removes every folder. */
  close(): Promise<void>
}

const programs: Record<Side, string> = { bare: 'test/bench/bare/dist', product: 'dist' }

/** Builds what is not built, and makes a temporary folder for everything that a run leaves. */
export async function openHouses(): Promise<Houses> {
  await buildIfNeeded({ quiet: true })
  await buildBareIfNeeded()
  const root = await mkdtemp(path.join(os.tmpdir(), 'cau-noi-bench-'))
  const running = new Set<Running>()
  const seeded = new Map<Side, Promise<string>>()
  let folders = 0
  const start: Houses['start'] = (args, env) => {
    const started = run(args, env)
    running.add(started)
    started.child.once('exit', () => running.delete(started))
    return started
  }
  const seedOnce = (side: Side): Promise<string> => {
    const known = seeded.get(side) ?? seed(start, side, path.join(root, `seeded-${side}`))
    seeded.set(side, known)
    return known
  }
  return {
    close: async () => {
      await Promise.all([...running].map(stop))
      await rm(root, { force: true, recursive: true })
    },
    furnish: async (side) => {
      const folder = path.join(root, `house-${(folders += 1)}`)
      await copyHouse(await seedOnce(side), folder)
      return folder
    },
    serve: (side, dataDir, env = {}) => serve(start, side, dataDir, env),
    settings: demoSettings,
    start,
  }
}

const demoSettings = (dataDir: string): Record<string, string> => ({
  DATA_DIR: dataDir,
  DEMO: 'true',
  LOG_LEVEL: 'warn',
  RATE_LIMIT: 'off',
})

async function seed(start: Houses['start'], side: Side, folder: string): Promise<string> {
  // Outside production Payload makes the bare app's tables; the product has migrations.
  const environment = side === 'bare' ? 'test' : 'production'
  const settings = { ...demoSettings(folder), NODE_ENV: environment }
  await ended(start(['-C', 'production', `${programs[side]}/seed.mjs`], settings))
  return folder
}

async function serve(
  start: Houses['start'],
  side: Side,
  dataDir: string,
  env: Record<string, string>,
): Promise<Server> {
  const [port] = await freePorts(1)
  const url = `http://127.0.0.1:${port}`
  const settings = { ...demoSettings(dataDir), HOST: '127.0.0.1', PORT: String(port), SERVER_URL: url, ...env }
  const began = performance.now()
  const server = start(['-C', 'production', `${programs[side]}/server.mjs`], settings)
  await ready(server, url, 5)
  const readyAfterMs = performance.now() - began
  return {
    dataDir,
    pid: server.child.pid ?? 0,
    readyAfterMs,
    stop: async () => {
      const code = await stop(server)
      if (code !== 0) throw new Error(`The ${side} server ended with ${code}:\n${server.output.join('')}`)
    },
    url,
  }
}
