import { randomUUID } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { MongoClient } from 'mongodb'
import type { Payload } from 'payload'

import { seedDemo } from '../../seed/seedDemo'
import { seedPlan } from '../../seed/seedPlan'
import type { TestDatabase } from './testDatabase'

/*
 * Seeding the plan and the demo takes most of a test file's time, and always ends in the same rows. The first file of a
 * run seeds and leaves a copy; the others begin with that copy: the same database files (or collections), the same
 * uploads. Nothing is stood in for.
 */

/** Vitest's global setup: the folder for the copy, in TEST_SEEDED; removed when the run ends. */
export default async function keepSeededHouse(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_SEEDED) return undefined
  const folder = await mkdtemp(path.join(os.tmpdir(), 'cau-noi-seeded-'))
  process.env.TEST_SEEDED = folder
  return async () => {
    delete process.env.TEST_SEEDED
    await dropCopiedDatabase(path.join(folder, 'mongodb', 'database'))
    await rm(folder, { force: true, recursive: true })
  }
}

const copyFolder = (kind: TestDatabase['kind']): string => path.join(process.env.TEST_SEEDED ?? '', kind)

/** Fills an empty test database with the copy, if there is one yet. Call it before Payload opens the database. */
export async function moveIntoSeededHouse({ dataDir, env, kind }: TestDatabase): Promise<void> {
  const copy = copyFolder(kind)
  if (!process.env.TEST_SEEDED || !existsSync(copy)) return
  await cp(path.join(copy, 'media'), path.join(dataDir, 'media'), { recursive: true })
  if (kind === 'sqlite') return cp(path.join(copy, 'cau-noi.db'), path.join(dataDir, 'cau-noi.db'))
  await copyCollections(await readFile(path.join(copy, 'database'), 'utf8'), env.DATABASE_URI)
}

/** Writes the plan and the demo, unless the database began with them; leaves the copy where there is none yet. */
export async function seedHouse(payload: Payload, dataDir: string): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'articles', overrideAccess: true })
  if (totalDocs > 0) return
  await seedPlan(payload)
  await seedDemo(payload)
  if (process.env.TEST_SEEDED) await leaveCopy(payload, dataDir)
}

async function leaveCopy(payload: Payload, dataDir: string): Promise<void> {
  const kind = payload.db.name === 'sqlite' ? 'sqlite' : 'mongodb'
  const copy = copyFolder(kind)
  if (existsSync(copy)) return
  const draft = `${copy}-${randomUUID()}`
  await mkdir(draft, { recursive: true })
  await cp(path.join(dataDir, 'media'), path.join(draft, 'media'), { recursive: true })
  if (kind === 'sqlite') {
    const { client } = payload.db as unknown as SQLiteAdapter
    await client.execute(`VACUUM INTO '${path.join(draft, 'cau-noi.db')}'`)
  } else {
    const address = withDatabase(String(process.env.DATABASE_URI), `cau_noi_seeded_${randomUUID().replaceAll('-', '')}`)
    await copyCollections(String(process.env.DATABASE_URI), address)
    await writeFile(path.join(draft, 'database'), address)
  }
  // Another file may have been as fast: then its copy stays.
  await rename(draft, copy).catch(() => rm(draft, { force: true, recursive: true }))
}

const withDatabase = (address: string, name: string): string =>
  address.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)[^?]*/, `$1/${name}`)

async function copyCollections(from: string, to: string): Promise<void> {
  const client = await MongoClient.connect(from)
  try {
    const db = /\/([^/?]+)(\?|$)/.exec(to)?.[1]
    const collections = await client.db().listCollections({ type: 'collection' }).toArray()
    for (const { name } of collections) {
      const rows = client
        .db()
        .collection(name)
        .aggregate([{ $match: {} }, { $out: { db, coll: name } }])
      await rows.toArray()
    }
  } finally {
    await client.close()
  }
}

async function dropCopiedDatabase(noted: string): Promise<void> {
  if (!existsSync(noted)) return
  const client = await MongoClient.connect(await readFile(noted, 'utf8'))
  await client.db().dropDatabase()
  await client.close()
}
