import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { MongoClient } from 'mongodb'

/**
 * Vitest's first global setup, so that its teardown is the last: a run gets a temporary folder of its own, and fails when
 * a test left a folder in it or a database on the server.
 */
export default async function leakCheck(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_RUN_FOLDER) return undefined
  const outer = os.tmpdir()
  const folder = await mkdtemp(path.join(outer, 'cau-noi-run-'))
  Object.assign(process.env, { TEST_RUN_FOLDER: folder, TMPDIR: folder })
  return async () => {
    const left = (await readdir(folder)).filter((name) => name.startsWith('cau-noi-'))
    Reflect.deleteProperty(process.env, 'TEST_RUN_FOLDER')
    process.env.TMPDIR = outer
    await rm(folder, { force: true, recursive: true })
    complain('folders', left)
  }
}

/** The same for databases; asked before the server that holds them is stopped. */
export async function noDatabaseLeft(address: string): Promise<void> {
  const client = await MongoClient.connect(address)
  try {
    const { databases } = await client.db().admin().listDatabases({ nameOnly: true })
    complain(
      'databases',
      databases.map(({ name }) => name).filter((name) => name.startsWith('cau_noi_test_')),
    )
  } finally {
    await client.close()
  }
}

function complain(what: string, left: string[]): void {
  if (left.length === 0) return
  // A teardown that throws is printed and forgotten: the run must end as failed.
  process.exitCode = 1
  throw new Error(`Tests left ${what} behind: ${left.join(', ')}`)
}
