import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import type { MongoMigration } from './migrations/mongodb'

/**
 * Applies what the database has not seen yet, in order, and notes it where Payload notes migrations. Two processes that
 * start at once may both apply one.
 * @throws Error naming the migration that failed; the ones before it stay applied.
 */
export async function applyMongoMigrations(
  adapter: MongooseAdapter,
  migrations: readonly MongoMigration[],
  now: Date,
): Promise<void> {
  const notes = adapter.collections['payload-migrations']?.collection
  if (!notes) return
  for (const { name, up } of migrations) {
    if (await notes.findOne({ name })) continue
    adapter.payload.logger.info({ msg: `Migrating: ${name}` })
    await up(adapter, now).catch((error: unknown) => {
      throw new Error(`migration ${name} failed`, { cause: error })
    })
    await notes.updateOne({ name }, { $setOnInsert: { batch: 1, createdAt: now, updatedAt: now } }, { upsert: true })
  }
}
