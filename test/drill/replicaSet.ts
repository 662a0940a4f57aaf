import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { MongoClient, type Document } from 'mongodb'

import { freePorts } from '../helpers/builtServer'
import { until } from './until'

export type ReplicaSet = {
  /** Names all three, so that a client finds whoever is primary. */
  uri: string
  /** Ends the primary as from `kill -9` and resolves when its process is gone; what starts it again, on its own data. */
  killPrimary(): Promise<{ port: number; restart(): Promise<void> }>
  /** Resolves when there is one primary and both others follow it. */
  whole(): Promise<void>
  close(): Promise<void>
}

type Node = { port: number; dbPath: string; child: ChildProcess }

const name = 'drill'
const members = 3
/** A production election waits for 10 s of silence; then come the vote, and a catch-up that is bounded. */
const patienceMs = 60_000

/** Three real mongod processes on this machine, with the timeouts that production has. */
export async function startReplicaSet(binary: string): Promise<ReplicaSet> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'cau-noi-drill-'))
  const ports = await freePorts(members)
  const nodes = await Promise.all(
    ports.map(async (port): Promise<Node> => {
      const dbPath = path.join(folder, String(port))
      await mkdir(dbPath)
      return { child: startMongod(binary, port, dbPath), dbPath, port }
    }),
  )
  const killAll = () => nodes.forEach(({ child }) => child.kill('SIGKILL'))
  process.once('exit', killAll)
  const close = async () => {
    await Promise.all(nodes.map((node) => kill(node)))
    process.off('exit', killAll)
    await rm(folder, { force: true, recursive: true })
  }
  try {
    await initiate(ports)
    await whole(nodes)
  } catch (error) {
    await close()
    throw error
  }
  return {
    close,
    killPrimary: async () => {
      const port = await primaryOf(nodes)
      const node = nodes.find((each) => each.port === port)
      if (!node) throw new Error(`No mongod listens at ${port}`)
      await kill(node)
      return {
        port,
        restart: async () => {
          node.child = startMongod(binary, port, node.dbPath)
          await answers(port)
        },
      }
    },
    uri: `mongodb://${ports.map((port) => `127.0.0.1:${port}`).join(',')}/?replicaSet=${name}`,
    whole: () => whole(nodes),
  }
}

function startMongod(binary: string, port: number, dbPath: string): ChildProcess {
  const memory = ['--wiredTigerCacheSizeGB', '0.25', '--oplogSize', '128']
  const where = ['--port', String(port), '--dbpath', dbPath, '--bind_ip', '127.0.0.1']
  return spawn(binary, ['--replSet', name, '--quiet', ...memory, ...where], { stdio: 'ignore' })
}

async function kill({ child }: Node): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

/** One question to one member, whatever its state. */
async function ask(port: number, command: Document): Promise<Document> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}`, {
    directConnection: true,
    serverSelectionTimeoutMS: 1000,
  })
  try {
    return await client.db('admin').command(command)
  } finally {
    await client.close()
  }
}

const answers = (port: number): Promise<unknown> =>
  until(`mongod answers at ${port}`, () => ask(port, { ping: 1 }).catch(() => undefined), patienceMs)

async function initiate(ports: number[]): Promise<void> {
  await Promise.all(ports.map(answers))
  const hosts = ports.map((port, _id) => ({ _id, host: `127.0.0.1:${port}` }))
  await ask(ports[0] ?? 0, { replSetInitiate: { _id: name, members: hosts } })
}

type Member = { name: string; stateStr: string }

/** What the members that answer say of the set; the states of all, by each of them. */
async function states(nodes: Node[]): Promise<Member[][]> {
  const said = nodes.map(({ port }) => ask(port, { replSetGetStatus: 1 }).catch(() => ({ members: [] })))
  return (await Promise.all(said)).map(({ members: seen }) => seen as Member[])
}

async function primaryOf(nodes: Node[]): Promise<number> {
  const primary = await until('the set has a primary', () => primaryIn(nodes), patienceMs)
  return Number(primary.name.split(':')[1])
}

/** The member that calls itself primary. */
async function primaryIn(nodes: Node[]): Promise<Member | undefined> {
  const ports = nodes.map(({ port }) => port)
  const said = await states(nodes)
  return said
    .map((seen, index) => seen.find((each) => each.stateStr === 'PRIMARY' && each.name.endsWith(`:${ports[index]}`)))
    .find((each) => each !== undefined)
}

/** Every member sees one primary and two that follow it. */
async function whole(nodes: Node[]): Promise<void> {
  const wanted = ['PRIMARY', 'SECONDARY', 'SECONDARY'].join()
  const agree = async () =>
    (await states(nodes)).every(
      (seen) =>
        seen
          .map(({ stateStr }) => stateStr)
          .sort()
          .join() === wanted,
    )
  await until('the set is whole', async () => (await agree()) || undefined, patienceMs)
}
