import type { CollectionBeforeValidateHook } from 'payload'

import { unitId } from '../src/access/memberships'
import type { Role } from '../src/access/roles'
import { unitsWrittenBy } from '../src/access/writeInOwnUnit'

/**
 * Content always belongs to a unit: a new document to the first one its author writes for, a document whose unit was
 * emptied to the one it had.
 */
export function fillOwningUnit(authors: readonly Role[]): CollectionBeforeValidateHook {
  return ({ data, originalDoc, req }) => {
    if (!data || unitId(data.unit) !== '') return data
    const unit = unitId(originalDoc?.unit) || unitsWrittenBy(req.user, authors)[0]
    return unit ? { ...data, unit } : data
  }
}
