import type { CollectionSlug, PayloadRequest } from 'payload'

import type { EditionInput, Language } from '../rules/editionInput'

const languages: Language[] = ['vi', 'en']

/** The newest edition of each language of a document, as the open transaction sees them. */
export async function newestEditions(
  req: PayloadRequest,
  slug: string,
  { collection, document }: Pick<EditionInput, 'collection' | 'document'>,
): Promise<Partial<Record<Language, EditionInput>>> {
  const newest: Partial<Record<Language, EditionInput>> = {}
  for (const language of languages) {
    const { docs } = await req.payload.db.find<EditionInput>({
      collection: slug as CollectionSlug,
      limit: 1,
      pagination: false,
      req,
      sort: '-number',
      where: {
        and: [
          { collection: { equals: collection } },
          { document: { equals: document } },
          { language: { equals: language } },
        ],
      },
    })
    if (docs[0]) newest[language] = docs[0]
  }
  return newest
}
