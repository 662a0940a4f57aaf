import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { readStored } from '../src/evidence/actions/readStored'
import { recordAdministration } from '../src/evidence/actions/recordAdministration'
import type { AdministeredKind } from '../src/evidence/rules/auditEvent'
import type { StoredRecord } from '../src/evidence/rules/changedFields'
import type { Clock } from '../src/settings/clock'
import { storedBefore } from './keepStored'

/** A record was made or changed: who did it, and what is different, is written down with it. */
export const recordChangeOf =
  (kind: AdministeredKind, clock: Clock): CollectionAfterChangeHook =>
  async ({ collection: { slug: collection }, doc, operation, req }) => {
    const id = String(doc.id)
    const before = operation === 'create' ? null : (req.context[storedBefore(collection, id)] as StoredRecord)
    const after = await readStored(req, collection, doc.id)
    await recordAdministration(req, { after, at: clock.now(), before, collection, id, kind })
  }

/** A record was removed. */
export const recordRemovalOf =
  (kind: AdministeredKind, clock: Clock): CollectionAfterDeleteHook =>
  async ({ collection: { slug: collection }, id, req }) => {
    const before = req.context[storedBefore(collection, id)] as StoredRecord
    await recordAdministration(req, { after: null, at: clock.now(), before, collection, id: String(id), kind })
  }
