import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { moveProgrammeLibrary } from './moveProgrammeLibrary'
import { gatherSearchTexts } from './gatherSearchTexts'

/**
 * One step of what is stored. MongoDB needs none for new fields; moved or reshaped data needs one. A step may run twice,
 * or in two processes at once, and then changes nothing the second time.
 */
export type MongoMigration = { name: string; up(adapter: MongooseAdapter, now: Date): Promise<void> }

/** In the order in which they run. */
export const mongoMigrations: readonly MongoMigration[] = [
  { name: 'mongodb_programme_library', up: moveProgrammeLibrary },
  { name: 'mongodb_search_texts', up: gatherSearchTexts },
]
