import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { readSettings, settingKeys } from '../../../src/settings/readSettings'

const secret = 'a secret that is longer than thirty-two'
let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'cau-noi-settings-'))
})
afterEach(() => rmSync(dataDir, { force: true, recursive: true }))

const problemsOf = (env: Record<string, string>): string => {
  try {
    readSettings({ DATA_DIR: dataDir, ...env })
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

describe('the settings', () => {
  it('have a default for everything, and are frozen', () => {
    const settings = readSettings({ DATA_DIR: dataDir, PORT: '' })
    expect(settings).toMatchObject({
      databaseURI: '',
      deliveryLeaseMs: 60_000,
      demo: false,
      environment: 'development',
      host: '127.0.0.1',
      mailFrom: { address: 'cau-noi@localhost', name: 'Cầu Nối' },
      port: 3000,
      serverURL: 'http://localhost:3000',
      smtpURL: '',
      worker: 'on',
    })
    expect(Object.isFrozen(settings)).toBe(true)
    expect(path.isAbsolute(readSettings({ DATA_DIR: './data', PAYLOAD_SECRET: secret }).dataDir)).toBe(true)
  })

  it('name every problem at once', () => {
    const problems = problemsOf({
      DATABASE_URI: 'postgres://x',
      DELIVERY_LEASE_MS: 'soon',
      MAIL_FROM: 'nobody',
      NODE_ENV: 'staging',
      PAYLOAD_SECRET: 'short',
      PORT: '99999',
      SERVER_URL: 'ftp://x',
      SMTP_URL: 'https://me:hush@x',
    })
    const keys = 'DATABASE_URI DELIVERY_LEASE_MS MAIL_FROM NODE_ENV PAYLOAD_SECRET PORT SERVER_URL SMTP_URL'
    for (const key of keys.split(' ')) expect(problems).toContain(`- ${key}: `)
    expect(problems).not.toContain('hush')
  })

  it('name what contradicts itself', () => {
    const production = { NODE_ENV: 'production' }
    expect(problemsOf(production)).toContain('PAYLOAD_SECRET')
    expect(problemsOf({ ...production, PAYLOAD_SECRET: secret, RATE_LIMIT: 'off' })).toContain('RATE_LIMIT')
    expect(problemsOf({ ...production, FAIL_POINT: 'worker.claimed', PAYLOAD_SECRET: secret })).toContain('FAIL_POINT')
    expect(problemsOf({ DELIVERY_LEASE_MS: '1000' })).toContain('DELIVERY_LEASE_MS')
    expect(problemsOf({ SMTP_URL: 'smtps://mail.example' })).toContain('MAIL_FROM')
    expect(problemsOf({ MAIL_FROM: 'a@b.example', SMTP_URL: 'smtps://mail.example' })).toBe('')
    expect(problemsOf({ ...production, DEMO: 'true', FAIL_POINT: 'worker.claimed', RATE_LIMIT: 'off' })).toBe('')
    expect(problemsOf({ NODE_ENV: 'test', RATE_LIMIT: 'off' })).toBe('')
  })

  it('keep a secret of their own where none is given, for the owner’s eyes', () => {
    const first = readSettings({ DATA_DIR: dataDir })
    expect(first.secret).toHaveLength(64)
    expect(readSettings({ DATA_DIR: dataDir }).secret).toBe(first.secret)
    expect(statSync(path.join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
    const building = {
      DATA_DIR: path.join(dataDir, 'none'),
      NEXT_PHASE: 'phase-production-build',
      NODE_ENV: 'production',
    }
    expect(readSettings(building).secret).toBe('')
  })

  it('are all in .env.example, with the defaults it says', () => {
    const lines = readFileSync('.env.example', 'utf8').split('\n')
    const shown = lines.flatMap((line) => /^# ([A-Z_]+)=(.*)$/.exec(line)?.slice(1, 3) ?? [])
    const keys = shown.filter((_, index) => index % 2 === 0)
    expect([...keys].sort()).toEqual([...settingKeys].sort())
    const values = Object.fromEntries(keys.map((key, index) => [key, shown[index * 2 + 1] ?? '']))
    const said = { ...values, DATA_DIR: dataDir, PAYLOAD_SECRET: secret }
    expect(readSettings(said)).toEqual(readSettings({ DATA_DIR: dataDir, PAYLOAD_SECRET: secret }))
  })
})
