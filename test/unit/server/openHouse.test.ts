import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { SanitizedConfig } from 'payload'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { markDemoData } from '../../../src/server/demoData'
import { openHouse } from '../../../src/server/openHouse'
import { readSettings } from '../../../src/settings/readSettings'

describe('the house of a demo', () => {
  let dataDir: string

  beforeEach(() => {
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'cau-noi-'))
  })
  afterEach(() => rmSync(dataDir, { force: true, recursive: true }))

  const unread = new Promise<SanitizedConfig>(() => undefined)

  it('is not opened without DEMO=true: everybody knows its passwords', async () => {
    markDemoData({ dataDir, databaseURI: '' })
    const settings = readSettings({ DATA_DIR: dataDir, NODE_ENV: 'production', PAYLOAD_SECRET: 's'.repeat(32) })
    await expect(openHouse(unread, settings)).rejects.toMatchObject({ code: 'database.isADemo' })
  })
})
