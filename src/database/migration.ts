import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

/** One step of the schema, as `npm run migrate:create` writes it. */
export type Migration = {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}
