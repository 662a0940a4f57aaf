import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

// By hand: these two imports, and three lines of `up` that carry what the statements between them would drop.
import { keepProgrammeLibrary, moveProgrammeLibrary } from '../moved/sqliteProgrammeLibrary'
import { gatherSearchTexts } from '../moved/sqliteSearchTexts'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  const kept = await keepProgrammeLibrary(db)
  await db.run(sql`CREATE TABLE \`library_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`date\` text,
  	\`link\` text,
  	\`programme_id\` text(36) NOT NULL,
  	\`use\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`clause\` text,
  	\`slug\` text NOT NULL,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`library_documents_programme_idx\` ON \`library_documents\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`library_documents_use_idx\` ON \`library_documents\` (\`use\`);`)
  await db.run(sql`CREATE INDEX \`library_documents_clause_idx\` ON \`library_documents\` (\`clause\`);`)
  await db.run(sql`CREATE INDEX \`library_documents_slug_idx\` ON \`library_documents\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`library_documents_created_by_idx\` ON \`library_documents\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`library_documents_updated_by_idx\` ON \`library_documents\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`library_documents_updated_at_idx\` ON \`library_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`library_documents_created_at_idx\` ON \`library_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`library_documents_filename_idx\` ON \`library_documents\` (\`filename\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`programme_slug_idx\` ON \`library_documents\` (\`programme_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`library_documents_locales\` (
  	\`title\` text NOT NULL,
  	\`issuer\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`library_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`library_documents_locales_locale_parent_id_unique\` ON \`library_documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`library_documents_locales_of_parent_idx\` ON \`library_documents_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`observances\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`day\` numeric,
  	\`month\` numeric,
  	\`year\` numeric,
  	\`from\` text,
  	\`to\` text,
  	\`slug\` text NOT NULL,
  	\`programme_id\` text(36),
  	\`clause\` text,
  	\`created_by_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`observances_kind_idx\` ON \`observances\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`observances_year_idx\` ON \`observances\` (\`year\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`observances_slug_idx\` ON \`observances\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`observances_programme_idx\` ON \`observances\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`observances_clause_idx\` ON \`observances\` (\`clause\`);`)
  await db.run(sql`CREATE INDEX \`observances_created_by_idx\` ON \`observances\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`observances_updated_by_idx\` ON \`observances\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`observances_updated_at_idx\` ON \`observances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`observances_created_at_idx\` ON \`observances\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`observances_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`observances\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`observances_locales_locale_parent_id_unique\` ON \`observances_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`observances_locales_of_parent_idx\` ON \`observances_locales\` (\`_parent_id\`);`)
  await db.run(sql`DROP TABLE \`programmes_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`programmes_legal_basis_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_themes\`;`)
  await db.run(sql`DROP TABLE \`programmes_themes_locales\`;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`exhibitions\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_exhibitions_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`units_locales\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`units_locales\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`review_runs\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`audit_events\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`portals\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`library_documents_id\` text(36) REFERENCES library_documents(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`observances_id\` text(36) REFERENCES observances(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_library_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`library_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_observances_id_idx\` ON \`payload_locked_documents_rels\` (\`observances_id\`);`)
  await db.run(sql`ALTER TABLE \`articles_locales\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v_locales\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`exhibitions_locales\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`_exhibitions_v_locales\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`publications_locales\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`_publications_v_locales\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`media_locales\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`topics_locales\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`programmes_locales\` DROP COLUMN \`search_text\`;`)
  await moveProgrammeLibrary(db, kept)
  await gatherSearchTexts(db)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`programmes_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_legal_basis_order_idx\` ON \`programmes_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_legal_basis_parent_id_idx\` ON \`programmes_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_legal_basis_locales\` (
  	\`issuer\` text,
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_legal_basis\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_legal_basis_locales_locale_parent_id_unique\` ON \`programmes_legal_basis_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_legal_basis_locales_of_parent_idx\` ON \`programmes_legal_basis_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_themes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`year\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_themes_order_idx\` ON \`programmes_themes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_themes_parent_id_idx\` ON \`programmes_themes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_themes_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_themes_locales_locale_parent_id_unique\` ON \`programmes_themes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_themes_locales_of_parent_idx\` ON \`programmes_themes_locales\` (\`_parent_id\`);`)
  await db.run(sql`DROP TABLE \`library_documents\`;`)
  await db.run(sql`DROP TABLE \`library_documents_locales\`;`)
  await db.run(sql`DROP TABLE \`observances\`;`)
  await db.run(sql`DROP TABLE \`observances_locales\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`exhibitions_id\` text(36),
  	\`publications_id\` text(36),
  	\`media_id\` text(36),
  	\`topics_id\` text(36),
  	\`units_id\` text(36),
  	\`programmes_id\` text(36),
  	\`users_id\` text(36),
  	\`portals_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exhibitions_id\`) REFERENCES \`exhibitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`portals_id\`) REFERENCES \`portals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "exhibitions_id", "publications_id", "media_id", "topics_id", "units_id", "programmes_id", "users_id", "portals_id") SELECT "id", "order", "parent_id", "path", "articles_id", "exhibitions_id", "publications_id", "media_id", "topics_id", "units_id", "programmes_id", "users_id", "portals_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_exhibitions_id_idx\` ON \`payload_locked_documents_rels\` (\`exhibitions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_portals_id_idx\` ON \`payload_locked_documents_rels\` (\`portals_id\`);`)
  await db.run(sql`ALTER TABLE \`articles_locales\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v_locales\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`exhibitions_locales\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_exhibitions_v_locales\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`publications_locales\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_publications_v_locales\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`media_locales\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`topics_locales\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`units_locales\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`units_locales\` DROP COLUMN \`note\`;`)
  await db.run(sql`ALTER TABLE \`programmes_locales\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`exhibitions\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`_exhibitions_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`review_runs\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`audit_events\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`portals\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`search_text\`;`)
}
