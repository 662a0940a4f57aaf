import type { PayloadRequest } from 'payload'

import type { AdministeredKind } from '../rules/auditEvent'
import { changedFields, shownFields, type StoredRecord } from '../rules/changedFields'
import { recordAct } from './recordAct'

export type Administered = {
  kind: AdministeredKind
  collection: string
  id: string
  /** As stored before and after the act; null where there was, or is, none. */
  before: StoredRecord | null
  after: StoredRecord | null
  at: Date
}

/** Of which fields the event keeps the values too. Never a secret: of all others it keeps the names. */
const kept: Record<AdministeredKind, readonly string[]> = {
  account: ['active', 'email', 'memberships', 'name'],
  libraryDocument: ['date', 'filename', 'number', 'programme', 'slug', 'use'],
  observance: ['day', 'from', 'kind', 'month', 'slug', 'to', 'year'],
  portal: [
    ...['address', 'enabled', 'local', 'name', 'paused', 'requiredLanguages', 'slug'],
    ...['takesCollections', 'takesLanguages', 'takesRestricted', 'takesTopics'],
  ],
  programme: ['code', 'deadline', 'period'],
  topic: ['clause', 'mediaTopicUri', 'parent', 'pillar', 'programme'],
  unit: ['kind', 'name', 'slug', 'successor', 'validFrom', 'validTo'],
}

/**
 * Writes down that a record was made, changed or removed, in the transaction of the act: who may sign what, and where it
 * goes, does not change unseen. A write that changes nothing that people say leaves no event.
 */
export async function recordAdministration(req: PayloadRequest, act: Administered): Promise<void> {
  const { after, at, before, collection, id, kind } = act
  const changed = changedFields(before ?? {}, after ?? {})
  if (before && after && changed.length === 0) return
  const shown = kept[kind].filter((name) => changed.includes(name))
  await recordAct(req, {
    action: `${kind}.${before ? (after ? 'changed' : 'deleted') : 'created'}`,
    at,
    details: {
      changed,
      ...(before && shown.length > 0 ? { before: shownFields(before, shown) } : {}),
      ...(after && shown.length > 0 ? { after: shownFields(after, shown) } : {}),
    },
    subject: `${collection}:${id}`,
  })
}
