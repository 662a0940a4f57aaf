import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { MongoClient } from 'mongodb'

export type TestDatabase = {
  /** For readSettings, or to set in process.env. */
  env: { DATA_DIR: string; DATABASE_URI: string }
  kind: 'mongodb' | 'sqlite'
  dataDir: string
  /** Drops the database and removes the folder. Destroy the Payload that uses it first. */
  cleanUp(): Promise<void>
}

/** A fresh folder for data and a fresh, empty database: the one TEST_DATABASE names, SQLite by default. */
export async function prepareTestDatabase(): Promise<TestDatabase> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'cau-noi-test-'))
  const removeFolder = () => rm(dataDir, { force: true, recursive: true })
  // Payload skips making the tables of a second database whose config looks the same.
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  if (process.env.TEST_DATABASE !== 'mongodb') {
    return { cleanUp: removeFolder, dataDir, env: { DATA_DIR: dataDir, DATABASE_URI: '' }, kind: 'sqlite' }
  }
  const address = ownDatabase(process.env.TEST_MONGODB_URI)
  return {
    cleanUp: async () => {
      await dropDatabase(address)
      await removeFolder()
    },
    dataDir,
    env: { DATA_DIR: dataDir, DATABASE_URI: address },
    kind: 'mongodb',
  }
}

function ownDatabase(server: string | undefined): string {
  const parts = /^(mongodb(?:\+srv)?:\/\/[^/?]+)[^?]*(\?.*)?$/.exec(server ?? '')
  if (!parts) throw new Error('TEST_MONGODB_URI is missing: run through vitest, which starts MongoDB')
  return `${parts[1]}/cau_noi_test_${randomUUID().replaceAll('-', '')}${parts[2] ?? ''}`
}

async function dropDatabase(address: string): Promise<void> {
  const client = await MongoClient.connect(address)
  try {
    await client.db().dropDatabase()
  } finally {
    await client.close()
  }
}
