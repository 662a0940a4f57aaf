import type { Access } from 'payload'

import { type Member, unitId, unitsOf } from './memberships'
import { isAdministrator } from './readsAll'
import type { Role } from './roles'

/** Ids of the units whose content somebody may write. None for an administrator, whatever else they are. */
export function unitsWrittenBy(user: Member | null | undefined, authors: readonly Role[]): string[] {
  return isAdministrator(user) ? [] : unitsOf(user, authors)
}

/** Whether the write leaves the owning unit alone, or names one that the writer writes for. */
function namesOwnUnit(data: unknown, units: string[]): boolean {
  if (typeof data !== 'object' || data === null || !('unit' in data)) return true
  return data.unit === undefined || data.unit === null || units.includes(unitId(data.unit))
}

/** Creating content: an author role in the unit that is to own it (`fillOwningUnit` fills a unit left out). */
export function createInOwnUnit(authors: readonly Role[]): Access {
  return ({ data, req }) => {
    const units = unitsWrittenBy(req.user, authors)
    return units.length > 0 && namesOwnUnit(data, units)
  }
}

/** Changing content: an author role in the owning unit, and in the unit it is given to if that is part of the change. */
export function changeInOwnUnit(authors: readonly Role[]): Access {
  return ({ data, req }) => {
    const units = unitsWrittenBy(req.user, authors)
    return units.length > 0 && namesOwnUnit(data, units) && { unit: { in: units } }
  }
}
