import type { Access } from 'payload'

import { readsAll } from './readsAll'
import { isSignedIn } from './signedIn'

/** The mails somebody was sent; every mail, for those who read all. */
export const readOwnMessages: Access = ({ req }) => {
  if (readsAll(req.user)) return true
  return req.user && isSignedIn(req.user) ? { recipient: { equals: String(req.user.id) } } : false
}
