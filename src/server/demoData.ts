import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { CodedError } from '../errors/codedError'
import type { Settings } from '../settings/readSettings'

type Where = Pick<Settings, 'dataDir' | 'databaseURI'>

const markerOf = ({ dataDir }: Where) => path.join(dataDir, 'demo.json')

/** Which database the folder goes with, without its password in a file. */
const databaseOf = ({ databaseURI }: Where) => createHash('sha256').update(databaseURI).digest('hex')

/** What a folder may hold before anything was recorded in it. */
const bare = /^(secret|writer\.lock.*|seed\.log)$/

/**
 * Refuses demo people in data that a demo did not create (design §10): known passwords would open it.
 * @throws CodedError database.notADemo
 */
export function requireDemoData(where: Where): void {
  if (!isDemoData(where)) throw new CodedError('database.notADemo', { params: { dataDir: where.dataDir } })
}

/**
 * Refuses a demo's data to a server that is none: demo people exist only where DEMO=true (design §10).
 * @throws CodedError database.isADemo
 */
export function refuseDemoData(where: Where): void {
  if (isDemoData(where)) throw new CodedError('database.isADemo', { params: { dataDir: where.dataDir } })
}

/** The folder and the database were made by a demo, together. */
export function isDemoData(where: Where): boolean {
  try {
    const { database } = JSON.parse(readFileSync(markerOf(where), 'utf8')) as { database?: unknown }
    return database === databaseOf(where)
  } catch {
    return false
  }
}

/** Whether nothing has been recorded in the folder yet, so that a demo may begin there. */
export function isBareFolder({ dataDir }: Where): boolean {
  return !existsSync(dataDir) || readdirSync(dataDir).every((name) => bare.test(name))
}

/** Says that this folder and this database, both empty until now, belong to a demo. */
export function markDemoData(where: Where): void {
  mkdirSync(where.dataDir, { recursive: true })
  writeFileSync(markerOf(where), `${JSON.stringify({ database: databaseOf(where) })}\n`)
}
