import type { CollectionSlug, PayloadRequest } from 'payload'

import type { EditionInput, Language } from '../rules/editionInput'

/** The newest edition of each language of a document that has just got `edition`, as the open transaction sees them. */
export async function newestEditions(
  req: PayloadRequest,
  slug: string,
  edition: EditionInput,
): Promise<Partial<Record<Language, EditionInput>>> {
  const other: Language = edition.language === 'vi' ? 'en' : 'vi'
  const { docs } = await req.payload.db.find<EditionInput>({
    collection: slug as CollectionSlug,
    limit: 1,
    pagination: false,
    req,
    sort: '-number',
    where: {
      and: [
        { collection: { equals: edition.collection } },
        { document: { equals: edition.document } },
        { language: { equals: other } },
      ],
    },
  })
  return { [edition.language]: edition, ...(docs[0] && { [other]: docs[0] }) }
}
