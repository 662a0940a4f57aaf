import { isRole, type Role } from './roles'

/** A signed-in person as `req.user` carries them: relationships are ids (auth depth 0) or populated records. */
export type Member = {
  id: number | string
  active?: boolean | null
  memberships?: StoredMembership[] | null
}

type StoredMembership = { unit?: number | string | { id: number | string } | null; roles?: readonly string[] | null }

/** Where someone works and as what. `unit` is the unit's id. */
export type Membership = { unit: string; roles: Role[] }

/** The id in a relationship's value, populated or not; '' for none. */
export function unitId(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Somebody's memberships; none for nobody and for an account that was switched off, whose session may still live. */
export function membershipsOf(user: Member | null | undefined): Membership[] {
  if (!user || user.active === false) return []
  return (user.memberships ?? []).map((row) => ({ unit: unitId(row.unit), roles: (row.roles ?? []).filter(isRole) }))
}

/** The roles somebody has in one unit (its id). */
export function rolesIn(user: Member | null | undefined, unit: string): Role[] {
  return membershipsOf(user)
    .filter((membership) => membership.unit === unit)
    .flatMap((membership) => membership.roles)
}

/** Whether somebody has a role, in the given unit or, without one, anywhere. */
export function hasRole(user: Member | null | undefined, role: Role, unit?: string): boolean {
  const held = unit === undefined ? membershipsOf(user).flatMap((membership) => membership.roles) : rolesIn(user, unit)
  return held.includes(role)
}

/** Ids of the units somebody belongs to, or of those where they have at least one of `among`. */
export function unitsOf(user: Member | null | undefined, among?: readonly Role[]): string[] {
  const memberships = membershipsOf(user).filter(
    ({ roles, unit }) => unit !== '' && (!among || roles.some((role) => among.includes(role))),
  )
  return [...new Set(memberships.map((membership) => membership.unit))]
}
