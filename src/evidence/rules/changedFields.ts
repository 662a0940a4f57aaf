import canonicalize from 'canonicalize'

import { condensed, isNothing, isPlainObject } from '../../workflow/rules/plainValue'

export type StoredRecord = Record<string, unknown>

/** What Payload and the product keep for themselves beside what people say; no change of it is anybody's act. */
const bookkeeping = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'createdBy',
  'updatedBy',
  'searchText',
  'collection',
  'sessions',
  'loginAttempts',
  'lockUntil',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
  // Found out by the worker about a portal.
  'retryAfterUntil',
  'healthCode',
  'health',
])

/**
 * The names of the fields, in order, whose stored values differ in what they say; rows of lists that were only written
 * anew say the same. A password is a hash and its salt here: they are named, as `password`, and never shown.
 */
export function changedFields(before: StoredRecord, after: StoredRecord): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !bookkeeping.has(name))
  const changed = names
    .filter((name) => canonicalize(said(before[name])) !== canonicalize(said(after[name])))
    .map((name) => (name === 'hash' || name === 'salt' ? 'password' : name))
  return [...new Set(changed)].sort()
}

/** Those of the named fields that a record has, as they are said. */
export function shownFields(record: StoredRecord, names: readonly string[]): StoredRecord {
  return Object.fromEntries(names.filter((name) => name in record).map((name) => [name, said(record[name])]))
}

/** A stored value without what says nothing and without the ids of its rows; null where nothing is left. */
function said(value: unknown): unknown {
  const rest = condensed(value)
  return isNothing(rest) ? null : withoutRowIds(rest)
}

function withoutRowIds(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((row) => {
    if (!isPlainObject(row)) return row
    const { id: _id, ...rest } = row
    return rest
  })
}
