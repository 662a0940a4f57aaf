import type { Access } from 'payload'

import { unitsOf } from './memberships'
import { isAdministrator, readsAll } from './readsAll'
import { isSignedIn } from './signedIn'

/** One's own account, for everybody; every account, for administrators. */
export const updateOwnAccount: Access = ({ req }) => {
  if (isAdministrator(req.user)) return true
  return req.user && isSignedIn(req.user) ? { id: { equals: req.user.id } } : false
}

/** Oneself and the colleagues of one's units; everybody, for those who read all. */
export const readColleagues: Access = ({ req }) => {
  if (readsAll(req.user)) return true
  if (!req.user || !isSignedIn(req.user)) return false
  const oneself = { id: { equals: req.user.id } }
  const units = unitsOf(req.user)
  return units.length > 0 ? { or: [oneself, { 'memberships.unit': { in: units } }] } : oneself
}
