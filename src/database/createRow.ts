import type { DatabaseAdapter, CollectionSlug, PayloadRequest } from 'payload'
import { v7 as newId } from 'uuid'

/**
 * Writes one row as the adapter does it, joining the transaction of `req`. SQL adapters read the row back to say what they
 * wrote; where ids are of the kind that `sqliteDatabase` asks for, the id is made beforehand and nothing is read. Runs no
 * hooks, checks no access and fills in no defaults.
 * @returns what was given, with the id
 */
export async function createRow<T>(
  req: PayloadRequest,
  collection: CollectionSlug,
  data: Record<string, unknown>,
): Promise<T> {
  const { db } = req.payload
  if (!takesOurIds(db)) return (await db.create({ collection, data: { ...data }, req })) as T
  const id = newId()
  await db.create({ collection, customID: id, data: { ...data }, req, returning: false })
  return { ...data, id } as T
}

const takesOurIds = (db: DatabaseAdapter): boolean => 'idType' in db && db.idType === 'uuidv7'
