import { contentCollection } from './content/contentCollection'
import { imprintFields } from './publications/imprintFields'
import { textFields } from './publications/textFields'
import { publicationAuthors } from '../src/access/roles'

/**
 * Bilingual publications (P-IV.3): books, handbooks, leaflets with a file in each language. One decision signs both
 * wordings, so that vi and en leave together.
 */
export const publications = contentCollection({
  slug: 'publications',
  labels: { singular: { vi: 'Ấn phẩm', en: 'Publication' }, plural: { vi: 'Ấn phẩm', en: 'Publications' } },
  authors: publicationAuthors,
  columns: ['title', 'isbn', 'unit', 'publicationDate', 'updatedAt'],
  searched: {
    fields: ['title', 'summary', 'byline', 'isbn', 'licenceNumber'],
    label: { vi: 'tên, giới thiệu, tác giả, ISBN, số giấy phép', en: 'title, summary, author, ISBN, licence number' },
  },
  fields: [...textFields, ...imprintFields],
})
