import type { Access } from 'payload'

import { unitsOf } from './memberships'
import { readsAll } from './readsAll'

/**
 * Row-level reading by membership (design §4): what one's own units own; everything for those who read all.
 * @param unitField path of the field that holds the owning unit; in a versions collection it starts with `version.`
 */
export function readOwnUnit(unitField = 'unit'): Access {
  return ({ req }) => {
    if (readsAll(req.user)) return true
    const units = unitsOf(req.user)
    return units.length > 0 && { [unitField]: { in: units } }
  }
}
