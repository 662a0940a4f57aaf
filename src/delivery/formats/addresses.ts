import type { Language } from '../rules/editionInput'

/** Permanent ids and links on the wire. `serverURL` has no slash at its end. */
export const itemUri = (serverURL: string, collection: string, document: string, language: Language): string =>
  `${serverURL}/id/${collection}/${document}/${language}`

export const recordUri = (serverURL: string, collection: string, id: string): string =>
  `${serverURL}/id/${collection}/${id}`

/** The frozen file (design §10): served only if an edition names it. */
export const mediaHref = (serverURL: string, sha256: string): string => `${serverURL}/api/published/media/${sha256}`
