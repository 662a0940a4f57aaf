import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

export type Running = {
  child: ChildProcess
  /** What it has written so far. */
  output: string[]
}

const patienceMs = 90_000

/**
 * A Node process of ours in this repository; it sees nothing of the environment that the caller runs in, and ends by
 * itself when the caller is gone.
 */
export function run(args: string[], settings: Record<string, string>): Running {
  const env: NodeJS.ProcessEnv = { HOME: process.env.HOME, NODE_ENV: 'production', PATH: process.env.PATH, ...settings }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(String(chunk)))
  return { child, output }
}

/** Waits for its end and its last word. @throws Error with what it said unless it ended well */
export async function ended({ child, output }: Running): Promise<void> {
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}:\n${output.join('')}`)
}

/** Ends it as a person would. @returns its exit code, or the signal that ended it */
export async function stop({ child }: Running): Promise<number | string | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), patienceMs)
    await exit
    clearTimeout(late)
  }
  return child.exitCode ?? child.signalCode
}

/** Waits until the server at `url` says that it is ready. @throws Error with what it said where it does not get there */
export async function ready({ child, output }: Running, url: string, everyMs = 100): Promise<void> {
  const until = Date.now() + patienceMs
  while (Date.now() < until && child.exitCode === null) {
    const answer = await fetch(`${url}/api/health/ready`).catch(() => undefined)
    if (answer?.ok) return
    await pause(everyMs)
  }
  throw new Error(`The server is not ready:\n${output.join('')}`)
}
