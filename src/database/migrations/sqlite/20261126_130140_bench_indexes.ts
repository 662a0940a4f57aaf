import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`editions_unit_idx\`;`)
  await db.run(sql`CREATE INDEX \`unit_approvedAt_idx\` ON \`editions\` (\`unit\`,\`approved_at\`);`)
  await db.run(sql`DROP INDEX \`review_runs_submitted_by_idx\`;`)
  await db.run(sql`CREATE INDEX \`submittedBy_state_submittedAt_idx\` ON \`review_runs\` (\`submitted_by\`,\`state\`,\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_newest_idx\` ON \`_articles_v\` (\`latest\`,\`version_updated_at\`,\`version_unit_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exhibitions_v_newest_idx\` ON \`_exhibitions_v\` (\`latest\`,\`version_updated_at\`,\`version_unit_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_newest_idx\` ON \`_publications_v\` (\`latest\`,\`version_updated_at\`,\`version_unit_id\`,\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_articles_v_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`_exhibitions_v_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`_publications_v_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`unit_approvedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`editions_unit_idx\` ON \`editions\` (\`unit\`);`)
  await db.run(sql`DROP INDEX \`submittedBy_state_submittedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`review_runs_submitted_by_idx\` ON \`review_runs\` (\`submitted_by\`);`)
}
