import { Forbidden, type CollectionBeforeValidateHook } from 'payload'

import { type Member, unitId } from '../src/access/memberships'
import type { Role } from '../src/access/roles'
import { unitsWrittenBy } from '../src/access/writeInOwnUnit'

/**
 * Content always belongs to a unit: a new document to the first one its author writes for, a document whose unit was
 * emptied to the one it had. Access sees only what was sent: a copy, or an older version, brings its unit with it, and
 * that must be one the writer writes for as well.
 */
export function fillOwningUnit(authors: readonly Role[]): CollectionBeforeValidateHook {
  return ({ data, operation, originalDoc, req }) => {
    if (!data) return data
    const former = unitId(originalDoc?.unit)
    const units = unitsWrittenBy(req.user as Member | null, authors)
    const unit = unitId(data.unit) || former || units[0]
    const broughtIn = former !== '' && (operation === 'create' || unit !== former)
    if (req.user && broughtIn && unit && !units.includes(unit)) throw new Forbidden(req.t)
    return unit ? { ...data, unit } : data
  }
}
