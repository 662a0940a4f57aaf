import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { CodedError } from '../errors/codedError'

/** Who holds the lock. `started` tells a process from a later one with the same number (containers reuse them). */
type Holder = { pid: number; started: string }

export type WriterLock = { release(): void }

/**
 * Makes this process the one that writes in `dataDir` (design §9: one writer on SQLite). The lock of a process that no
 * longer lives is taken over.
 * @throws CodedError database.writerLocked naming the process that holds it, also when it is this one.
 */
export function acquireWriterLock(dataDir: string): WriterLock {
  const file = path.join(dataDir, 'writer.lock')
  const mine: Holder = { pid: process.pid, started: startOf(process.pid) ?? '' }
  mkdirSync(dataDir, { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(mine))
  try {
    while (!linked(draft, file)) {
      const holder = readHolder(file)
      if (holder && isAlive(holder)) throw locked(holder, dataDir)
      removeStale(file, holder, dataDir)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  return {
    release: () => {
      if (isSame(readHolder(file), mine)) rmSync(file, { force: true })
    },
  }
}

const locked = (holder: Holder, dataDir: string) =>
  new CodedError('database.writerLocked', { params: { dataDir, pid: String(holder.pid) } })

/** A link appears whole, with its content, or not at all; of several processes one gets it. */
function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Takes the dead holder's lock away. Whoever finds that it took a new one instead gives it back. */
function removeStale(file: string, stale: Holder | undefined, dataDir: string): void {
  const grave = `${file}.${process.pid}.stale`
  try {
    renameSync(file, grave)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return
    throw error
  }
  const taken = readHolder(grave)
  if (taken && !isSame(taken, stale)) {
    linked(grave, file)
    rmSync(grave)
    throw locked(taken, dataDir)
  }
  rmSync(grave)
}

function readHolder(file: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof value !== 'object' || value === null || !('pid' in value) || !Number.isInteger(value.pid))
      return undefined
    return { pid: Number(value.pid), started: 'started' in value ? String(value.started) : '' }
  } catch {
    return undefined
  }
}

const isSame = (one: Holder | undefined, other: Holder | undefined) =>
  one?.pid === other?.pid && one?.started === other?.started

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    // Anything but "no such process" means that it is there, and not ours to signal.
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
  }
  const started = startOf(holder.pid)
  return started === undefined || holder.started === '' || started === holder.started
}

/** Which boot and at which tick of it a process began, where the system tells (proc(5)); '' for one that is only waiting to be buried. */
function startOf(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, in brackets, may hold anything; after it come state (field 3) … start time (field 22).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? '' : `${boot}:${fields[19]}`
  } catch {
    return undefined
  }
}
