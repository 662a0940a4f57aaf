/** The roles somebody holds in one unit (its id). */
export type Membership = { unit: string; roles: string[] }

/** Somebody who may decide. `active: false` is an account that can no longer sign in. */
export type Person = { id: string; name: string; unitName?: string; memberships: Membership[]; active: boolean }
