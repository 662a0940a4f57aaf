import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { isBareFolder, isDemoData, markDemoData, requireDemoData } from '../../../src/server/demoData'

describe('DEMO=true only on data that a demo created', () => {
  let dataDir: string

  beforeEach(() => {
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'cau-noi-demo-data-'))
  })

  afterEach(() => rmSync(dataDir, { force: true, recursive: true }))

  it('refuses a folder without the mark of a demo, naming it', () => {
    expect(() => requireDemoData({ dataDir, databaseURI: '' })).toThrow(dataDir)
  })

  it('accepts the folder that a demo marked, with the database it marked it for and no other', () => {
    markDemoData({ dataDir, databaseURI: 'mongodb://one/demo?replicaSet=rs0' })
    expect(isDemoData({ dataDir, databaseURI: 'mongodb://one/demo?replicaSet=rs0' })).toBe(true)
    expect(isDemoData({ dataDir, databaseURI: 'mongodb://one/province?replicaSet=rs0' })).toBe(false)
    expect(isDemoData({ dataDir, databaseURI: '' })).toBe(false)
  })

  it('begins only where nothing has been recorded', () => {
    expect(isBareFolder({ dataDir: path.join(dataDir, 'new'), databaseURI: '' })).toBe(true)
    writeFileSync(path.join(dataDir, 'secret'), 'x')
    expect(isBareFolder({ dataDir, databaseURI: '' })).toBe(true)
    mkdirSync(path.join(dataDir, 'media'))
    expect(isBareFolder({ dataDir, databaseURI: '' })).toBe(false)
  })
})
