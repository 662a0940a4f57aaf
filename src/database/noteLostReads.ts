import type { BaseDatabaseAdapter } from 'payload'

import { noteLostDatabase } from '../requests/lostDatabase'
import { isDatabaseLost } from './isDatabaseLost'

type Read = (args: unknown) => Promise<unknown>

/** Makes an adapter note that a read failed for want of a database, for whoever swallows the error to be found out. */
export function noteLostReads(adapter: BaseDatabaseAdapter): void {
  for (const name of ['find', 'findOne'] as const) {
    const read: Read = Reflect.get<object, string>(adapter, name)
    const noted: Read = async (args) => {
      try {
        return await read.call(adapter, args)
      } catch (error) {
        if (isDatabaseLost(error)) noteLostDatabase()
        throw error
      }
    }
    Reflect.set(adapter, name, noted)
  }
}
