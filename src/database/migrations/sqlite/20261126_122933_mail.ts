import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject\` text,
  	\`name\` text,
  	\`address\` text,
  	\`state\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`queued_at\` text,
  	\`sent_at\` text,
  	\`text\` text,
  	\`last_code\` text,
  	\`uncertain\` integer DEFAULT false NOT NULL,
  	\`unneeded\` integer DEFAULT false NOT NULL,
  	\`ending\` integer DEFAULT false NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`next_attempt_at\` text,
  	\`lease_token\` text,
  	\`lease_until\` text,
  	\`key\` text NOT NULL,
  	\`message_id\` text NOT NULL,
  	\`language\` text,
  	\`recipient\` text,
  	\`collection\` text,
  	\`document\` text,
  	\`title\` text,
  	\`run\` text,
  	\`step\` text,
  	\`html\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`messages_queued_at_idx\` ON \`messages\` (\`queued_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`messages_key_idx\` ON \`messages\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`messages_message_id_idx\` ON \`messages\` (\`message_id\`);`)
  await db.run(sql`CREATE INDEX \`messages_recipient_idx\` ON \`messages\` (\`recipient\`);`)
  await db.run(sql`CREATE INDEX \`messages_document_idx\` ON \`messages\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`messages_run_idx\` ON \`messages\` (\`run\`);`)
  await db.run(sql`CREATE INDEX \`messages_updated_at_idx\` ON \`messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`messages_created_at_idx\` ON \`messages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_nextAttemptAt_idx\` ON \`messages\` (\`state\`,\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`state_leaseUntil_idx\` ON \`messages\` (\`state\`,\`lease_until\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`messages\`;`)
}
