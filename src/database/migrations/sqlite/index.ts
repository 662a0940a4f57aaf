import type { Migration } from '../../migration'

export const migrations: Migration[] = []
