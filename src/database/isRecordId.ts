import type { BasePayload } from 'payload'

/** Ids as MongoDB and as SQLite (UUID) make them; anything else never was one, and MongoDB fails on it. */
const patterns = { mongoose: /^[0-9a-f]{24}$/i, sqlite: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i }

/** Whether a text could be the id of a record here. Ask it before looking for what an address or a body names. */
export const isRecordId = ({ db }: Pick<BasePayload, 'db'>, text: string): boolean =>
  (db.name === 'mongoose' ? patterns.mongoose : patterns.sqlite).test(text)
