import type { Access } from 'payload'

import type { Member } from './memberships'

/** Whether this is somebody whose account is on. A session outlives the switch, so access asks each time. */
export const isSignedIn = (user: Member | null | undefined): boolean => Boolean(user) && user?.active !== false

/** Anybody with a working account. */
export const signedIn: Access = ({ req }) => isSignedIn(req.user)
