import { hasRole, type Member } from './memberships'

/** The lead department's administrator: keeps users, units, programmes, topics and portals, and writes no content. */
export const isAdministrator = (user: Member | null | undefined): boolean => hasRole(user, 'administrator')

/** Who reads everything, whatever the unit: the lead department's coordinator and administrator, and an auditor anywhere. */
export const readsAll = (user: Member | null | undefined): boolean =>
  isAdministrator(user) || hasRole(user, 'coordinator') || hasRole(user, 'auditor')
