import type { Where } from 'payload'

import type { Language } from '../../i18n/languages'

/** The rows about one document; with a language, those about that language of it. */
export const ofDocument = (collection: string, document: string, language?: Language): Where => ({
  and: [
    { collection: { equals: collection } },
    { document: { equals: document } },
    ...(language ? [{ language: { equals: language } }] : []),
  ],
})
