import type { CollectionConfig, Config, Plugin } from 'payload'

import type { AdministeredKind } from '../src/evidence/rules/auditEvent'
import { closedToBulk } from '../src/requests/closedToBulk'
import type { Clock } from '../src/settings/clock'
import { keepRemoved, keepStored } from './keepStored'
import { recordChangeOf, recordRemovalOf } from './recordAct'
import { noteReset, recordPasswordReset } from './recordPasswordReset'
import { beginUnlock, recordUnlock } from './recordUnlock'
import { refuseBulk } from './refuseBulk'

/** What is done to these collections is written down, whatever the way in. The last plugin: it must see all of them. */
export const administered =
  (kinds: Record<string, AdministeredKind>, clock: Clock): Plugin =>
  (config: Config): Config => ({ ...config, collections: config.collections?.map((each) => told(each, kinds, clock)) })

function told(collection: CollectionConfig, kinds: Record<string, AdministeredKind>, clock: Clock): CollectionConfig {
  const kind = kinds[collection.slug]
  if (!kind) return collection
  const { hooks = {} } = collection
  const { afterChange = [], afterDelete = [], beforeChange = [], beforeDelete = [], beforeOperation = [] } = hooks
  const told = {
    ...hooks,
    beforeOperation: [refuseBulk, ...beforeOperation],
    beforeChange: [...beforeChange, keepStored],
    afterChange: [...afterChange, recordChangeOf(kind, clock)],
    beforeDelete: [...beforeDelete, keepRemoved],
    afterDelete: [...afterDelete, recordRemovalOf(kind, clock)],
  }
  const all = collection.auth ? withAccount(told, clock) : told
  const endpoints = [...(collection.endpoints || []), ...closedToBulk]
  return { ...collection, disableBulkDelete: true, disableBulkEdit: true, endpoints, hooks: all }
}

/** What Payload does to accounts around the hooks of a change. */
function withAccount(hooks: NonNullable<CollectionConfig['hooks']>, clock: Clock): CollectionConfig['hooks'] {
  const { afterLogin = [], afterOperation = [], beforeOperation = [] } = hooks
  return {
    ...hooks,
    beforeOperation: [...beforeOperation, noteReset, beginUnlock],
    afterLogin: [...afterLogin, recordPasswordReset(clock)],
    afterOperation: [...afterOperation, recordUnlock(clock)],
  }
}
