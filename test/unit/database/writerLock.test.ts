import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { acquireWriterLock } from '../../../src/database/writerLock'

describe('the writer lock', () => {
  let dataDir: string
  const file = () => path.join(dataDir, 'writer.lock')

  beforeEach(() => {
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'cau-noi-lock-'))
  })
  afterEach(() => rmSync(dataDir, { recursive: true }))

  it('names its process, and is gone when released', () => {
    const lock = acquireWriterLock(path.join(dataDir, 'new', 'folder'))
    expect(JSON.parse(readFileSync(path.join(dataDir, 'new', 'folder', 'writer.lock'), 'utf8'))).toMatchObject({
      pid: process.pid,
    })
    lock.release()
    expect(readdirSync(path.join(dataDir, 'new', 'folder'))).toEqual([])
  })

  it('refuses a second holder by name, also in the same process', () => {
    const lock = acquireWriterLock(dataDir)
    expect(() => acquireWriterLock(dataDir)).toThrow(
      expect.objectContaining({ code: 'database.writerLocked', params: { dataDir, pid: String(process.pid) } }),
    )
    expect(readdirSync(dataDir)).toEqual(['writer.lock'])
    lock.release()
    acquireWriterLock(dataDir).release()
  })

  it('refuses while another process holds it and takes it over when that is dead', async () => {
    const holder = spawn(process.execPath, ['-e', 'console.log(1); process.stdin.resume()'])
    await once(holder.stdout, 'data')
    writeFileSync(file(), JSON.stringify({ pid: holder.pid, started: '' }))
    expect(() => acquireWriterLock(dataDir)).toThrow(
      expect.objectContaining({ code: 'database.writerLocked', params: { dataDir, pid: String(holder.pid) } }),
    )
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    const lock = acquireWriterLock(dataDir)
    expect(readdirSync(dataDir)).toEqual(['writer.lock'])
    lock.release()
  })

  it.runIf(process.platform === 'linux')('is taken over from a dead process whose number another one now has', () => {
    writeFileSync(file(), JSON.stringify({ pid: process.pid, started: 'another-boot:1' }))
    acquireWriterLock(dataDir).release()
  })

  it('is taken over when it says nothing', () => {
    writeFileSync(file(), '')
    acquireWriterLock(dataDir).release()
  })

  it('is not released by one who no longer holds it', () => {
    const lock = acquireWriterLock(dataDir)
    const other = JSON.stringify({ pid: process.pid, started: 'someone else' })
    writeFileSync(file(), other)
    lock.release()
    expect(readFileSync(file(), 'utf8')).toBe(other)
  })
})
