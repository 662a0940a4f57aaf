import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import { acquireWriterLock } from '../database/writerLock'
import type { Settings } from '../settings/readSettings'
import { refuseDemoData, requireDemoData } from './demoData'

export type House = {
  payload: Payload
  /** Closes the database, then lets another process write. */
  close(): Promise<void>
}

/**
 * The database, opened by a process that is entitled to write in it: on SQLite it is the only one (design §9), with
 * DEMO=true the data is a demo's own.
 * @throws CodedError database.writerLocked, database.notADemo, database.isADemo
 */
export async function openHouse(
  config: Promise<SanitizedConfig> | SanitizedConfig,
  settings: Settings,
  options: { newDemo?: boolean } = {},
): Promise<House> {
  if (!settings.demo) refuseDemoData(settings)
  else if (!options.newDemo) requireDemoData(settings)
  const lock = onSqlite(settings) ? acquireWriterLock(settings.dataDir) : undefined
  try {
    const payload = await getPayload({ config })
    return {
      close: async () => {
        await payload.destroy()
        lock?.release()
      },
      payload,
    }
  } catch (error) {
    lock?.release()
    throw error
  }
}

export const onSqlite = ({ databaseURI }: Pick<Settings, 'databaseURI'>): boolean => !databaseURI.startsWith('mongodb')
