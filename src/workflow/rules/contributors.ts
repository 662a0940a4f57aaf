/** Somebody who changed the wording: a user id, or, where it is known, with the ISO time of their last change. */
export type Contributor = string | { user: string; at: string }

export type Contributors = readonly Contributor[]

export const contributorId = (contributor: Contributor): string =>
  typeof contributor === 'string' ? contributor : contributor.user
