import { contentCollection } from './content/contentCollection'
import { eventFields } from './exhibitions/eventFields'
import { showFields } from './exhibitions/showFields'
import { exhibitionAuthors } from '../src/access/roles'

/**
 * Exhibitions, fairs, performances, competitions and exchanges (P-4.2, P-IV.5), dated and placed: what leaves is an event
 * with its programme, one language a review.
 */
export const exhibitions = contentCollection({
  slug: 'exhibitions',
  labels: {
    singular: { vi: 'Triển lãm, sự kiện', en: 'Exhibition' },
    plural: { vi: 'Triển lãm, sự kiện', en: 'Exhibitions' },
  },
  authors: exhibitionAuthors,
  columns: ['title', 'form', 'start', 'unit', 'updatedAt'],
  searched: {
    fields: ['title', 'summary', 'venue.name', 'venue.address'],
    label: { vi: 'tên, giới thiệu, địa điểm', en: 'title, summary, venue' },
  },
  fields: [...showFields, ...eventFields],
})
