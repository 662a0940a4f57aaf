import { circumstanceFields } from './articles/circumstanceFields'
import { wordingFields } from './articles/wordingFields'
import { contentCollection } from './content/contentCollection'
import { articleAuthors } from '../src/access/roles'

/** What the newsrooms write (form P-4.1), in Vietnamese and English. */
export const articles = contentCollection({
  slug: 'articles',
  labels: { singular: { vi: 'Bài báo', en: 'Article' }, plural: { vi: 'Bài báo', en: 'Articles' } },
  authors: articleAuthors,
  columns: ['title', 'kind', 'unit', 'eventDate', 'updatedAt'],
  searched: {
    fields: ['title', 'subtitle', 'summary', 'byline', 'place'],
    label: { vi: 'tít, sapo, bút danh, địa điểm', en: 'title, summary, byline, place' },
  },
  fields: [...wordingFields, ...circumstanceFields],
})
