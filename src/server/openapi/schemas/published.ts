import { z } from 'zod'

import { sha256 } from '../../../workflow/endpoints/readBody'
import { ninjs } from './ninjs'
import { component } from './registry'
import { amount, id, language, moment, ordinal } from './scalars'

export const published = component(
  'Published',
  z.strictObject({
    id: id.describe('The document’s.'),
    language,
    number: ordinal.describe('The edition’s: 1, 2, 3 … a document and language.'),
    fingerprint: sha256,
    approvedAt: moment,
    ninjs,
  }),
)

export const publishedPage = component(
  'PublishedPage',
  z.strictObject({
    docs: z.array(published),
    totalDocs: amount,
    page: ordinal,
    limit: z.int().min(1).max(100),
  }),
)
