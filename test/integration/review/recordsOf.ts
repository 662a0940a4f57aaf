import type { CollectionSlug } from 'payload'

import type { Newsroom } from '../../helpers/newsroom'

export type RecordRow = { id: string } & Record<string, string>

/** The product's own rows about one document, as they are stored. */
export async function recordsOf(
  { payload }: Pick<Newsroom, 'payload'>,
  collection: CollectionSlug,
  document: string,
): Promise<RecordRow[]> {
  const found = await payload.db.find<RecordRow>({
    collection,
    limit: 0,
    pagination: false,
    where: { document: { equals: document } },
  })
  return found.docs
}
