import { accessSync, constants } from 'node:fs'
import path from 'node:path'

import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

import { noDatabaseLeft } from './leakCheck'

const howToGetOne = `No MongoDB to test on. Give one of:
  MONGODB_URI             a replica set that is running (mongodb://…?replicaSet=…)
  MONGOMS_SYSTEM_BINARY   the path of a mongod
  a mongod on the PATH
or let mongodb-memory-server download one (it needs the network).`

/**
 * Vitest's global setup: with TEST_DATABASE=mongodb it puts the address of a real replica set in TEST_MONGODB_URI,
 * starting a single-node one where none is given. Says which database the suite runs on.
 */
export default async function startMongod(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASE !== 'mongodb') {
    say('SQLite')
    return undefined
  }
  // Several projects of one run share it.
  if (process.env.TEST_MONGODB_URI) return undefined
  if (process.env.MONGODB_URI) {
    process.env.TEST_MONGODB_URI = process.env.MONGODB_URI
    say('MongoDB, as MONGODB_URI says')
    return undefined
  }
  const replicaSet = await startReplicaSet(givenMongod())
  process.env.TEST_MONGODB_URI = replicaSet.getUri()
  say(`MongoDB, a replica set of one at ${replicaSet.getUri()}`)
  return async () => {
    delete process.env.TEST_MONGODB_URI
    await noDatabaseLeft(replicaSet.getUri()).finally(() => stop(replicaSet))
  }
}

const stop = (replicaSet: MongoMemoryReplSet): Promise<boolean> => replicaSet.stop({ doCleanup: true, force: true })

async function startReplicaSet(systemBinary: string | undefined): Promise<MongoMemoryReplSet> {
  // Whichever version it is, it is the one that was asked for.
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK ??= 'false'
  try {
    return await MongoMemoryReplSet.create({
      binary: systemBinary ? { systemBinary } : {},
      // Tests tell it to break off a connection at a command that they name.
      replSet: { args: ['--setParameter', 'enableTestCommands=1'], count: 1, storageEngine: 'wiredTiger' },
    })
  } catch (error) {
    throw new Error(howToGetOne, { cause: error })
  }
}

/** The mongod of this machine that tests are to use, if there is one. */
export const givenMongod = (): string | undefined => process.env.MONGOMS_SYSTEM_BINARY || mongodOnPath()

function mongodOnPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return folders.map((folder) => path.join(folder, 'mongod')).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function say(database: string): void {
  console.log(`Tests that need a database run on ${database}.`)
}
