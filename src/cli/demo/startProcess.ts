import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, openSync, closeSync } from 'node:fs'
import path from 'node:path'

export type RunningProcess = {
  pid: number
  /** The code it ended with; null where a signal ended it. */
  ended: Promise<number | null>
  /** Asks it to end, and resolves when it has. */
  stop(): Promise<void>
}

export type ProcessOptions = {
  /** Of dist/, e.g. `server.mjs`. */
  file: string
  env: NodeJS.ProcessEnv
  /** What it says is added to this file. */
  log: string
}

/**
 * Starts one of the built processes. It ends by itself when this one is gone, however it went: the channel between them
 * closes then.
 */
export function startProcess({ env, file, log }: ProcessOptions): RunningProcess {
  mkdirSync(path.dirname(log), { recursive: true })
  const output = openSync(log, 'a')
  const child = spawn(process.execPath, ['-C', 'production', path.join('dist', file)], {
    env: { ...env, NODE_OPTIONS: '' },
    stdio: ['ignore', output, output, 'ipc'],
  })
  closeSync(output)
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  return {
    ended,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
