import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { ask, signIn } from '../helpers/ask'

const dataDir = mkdtempSync(path.join(tmpdir(), 'cau-noi-built-'))
const person = { email: 'quan.tri@gialai.example', password: 'đủ dài cho một bài thử' }
let env: NodeJS.ProcessEnv
let url: string
let server: ChildProcess

/** A person, put into the database before the server opens it: nobody can register themselves. */
async function writeAdministrator(): Promise<void> {
  Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URI: '', LOG_LEVEL: 'silent' })
  const { default: config } = await import('../../payload.config')
  const { getPayload } = await import('payload')
  const payload = await getPayload({ config })
  const unitData = { kind: 'department', name: 'Sở Thông tin và Truyền thông', slug: 'so-tttt' }
  const unit = await payload.create({ collection: 'units', data: unitData as never, overrideAccess: true })
  const memberships = [{ roles: ['administrator'], unit: unit.id }]
  const data = { ...person, active: true, memberships, name: 'Trần Quản Trị' }
  await payload.create({ collection: 'users', data: data as never, overrideAccess: true })
  await payload.destroy()
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

const start = (): ChildProcess =>
  spawn(process.execPath, ['-C', 'production', 'dist/server.mjs'], { env, stdio: ['ignore', 'ignore', 'pipe'] })

const untilReady = () =>
  vi.waitFor(async () => expect((await fetch(`${url}/api/health/ready`)).status).toBe(200), {
    interval: 100,
    timeout: 60_000,
  })

beforeAll(async () => {
  await writeAdministrator()
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  env = {
    ...process.env,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    PAYLOAD_SECRET: 'only for this test, and long enough',
    PORT: String(port),
    SERVER_URL: url,
  }
  server = start()
  await untilReady()
})
afterAll(async () => {
  if (server?.exitCode === null) {
    server.kill('SIGKILL')
    await once(server, 'exit')
  }
  rmSync(dataDir, { force: true, recursive: true })
})

describe('the built server', () => {
  it('gives an error of the product its code and its data: there is one Payload in the process', async () => {
    const token = await signIn(url, person.email, person.password)
    const reply = await ask(`${url}/api/topics`, { body: { name: 5 }, language: 'en', token })
    expect(reply.status).toBe(400)
    expect(reply.body.errors?.[0]).toMatchObject({
      code: 'request.invalidField',
      data: { errors: [{ message: 'Must be text.', path: 'name' }] },
    })
    const short = await ask(`${url}/api/users`, {
      body: { email: 'moi@gialai.example', name: 'Mới', password: 'ngắn' },
      token,
    })
    expect(short.body.errors?.[0]?.code).toBe('auth.passwordTooShort')
  })

  it('shows the sign-in page in Vietnamese, from nowhere else', async () => {
    const page = await ask<string>(`${url}/admin/login`, { headers: { Accept: 'text/html' }, language: 'en-US' })
    expect(page.status).toBe(200)
    expect(page.headers.get('x-powered-by')).toBeNull()
    expect(page.body).toContain('lang="vi"')
    const outside = [...page.body.matchAll(/(?:src|href)="(https?:\/\/[^"]+)"/g)].map(([, address]) => address)
    expect(outside.filter((address) => !address?.startsWith(url))).toEqual([])
  })

  it('lets no second process write in its folder', async () => {
    const second = start()
    let said = ''
    second.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const [code] = (await once(second, 'close')) as [number]
    expect(code).toBe(1)
    expect(said).toContain(String(server.pid))
  })

  it('stops on SIGTERM after what is in hand, and lets go of the folder', async () => {
    server.kill('SIGTERM')
    expect(await once(server, 'exit')).toEqual([0, null])
    expect(existsSync(path.join(dataDir, 'writer.lock'))).toBe(false)
    server = start()
    await untilReady()
  })
})
