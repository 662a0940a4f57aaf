import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { testSecret } from '../../helpers/signedDelivery'

const root = resolve(import.meta.dirname, '../../..')

function startMain(env: Record<string, string>) {
  const dataDir = mkdtempSync(join(tmpdir(), 'cau-noi-portals-'))
  const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/main.ts'], {
    cwd: root,
    env: { NODE_ENV: 'test', DATA_DIR: dataDir, PORTAL_PROVINCE_PORT: '0', PORTAL_ASEAN_PORT: '0', ...env },
  })
  const output = { text: '' }
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output.text += String(part)))
  onTestFinished(() => {
    child.kill('SIGKILL')
    rmSync(dataDir, { recursive: true, force: true })
  })
  return { child, output, exit: once(child, 'exit') }
}

test('starts both portals from the environment and stops when told to', async () => {
  const { child, output, exit } = startMain({ PORTAL_PROVINCE_SECRET: testSecret, PORTAL_ASEAN_SECRET: testSecret })
  await expect.poll(() => output.text, { timeout: 20_000 }).toMatch(/gialai: http\S+\nasean: http\S+\n/)
  const urls = [...output.text.matchAll(/http\S+/g)].map(String)
  expect(urls).toHaveLength(2)
  for (const url of urls)
    expect(await (await fetch(`${url}/stats`)).json()).toEqual({ items: 0, rejected: 0, duplicatesIgnored: 0 })
  child.kill('SIGTERM')
  expect(await exit).toEqual([0, null])
  expect(output.text).not.toContain(testSecret)
})

test.each([
  [{ PORTAL_PROVINCE_SECRET: testSecret }, 'PORTAL_ASEAN_SECRET is missing'],
  [{ PORTAL_PROVINCE_SECRET: testSecret, PORTAL_ASEAN_SECRET: 'hunter2!' }, 'Portal asean: the secret is not'],
  [{ PORTAL_PROVINCE_PORT: 'http' }, 'PORTAL_PROVINCE_PORT is not a port: http'],
])('says in one line why it does not start (%#)', async (env, words) => {
  const { output, exit } = startMain(env as Record<string, string>)
  expect(await exit).toEqual([1, null])
  expect(output.text).toContain(words)
  expect(output.text).not.toMatch(/hunter2|at startPortal/)
})
