import { z } from 'zod'

import type { Changes } from '../../../workflow/actions/readChanges'
import { sha256 } from '../../../workflow/endpoints/readBody'
import { exactly } from './exactly'
import { component } from './registry'
import { moment, ordinal } from './scalars'

const part = z.strictObject({ value: z.string(), added: z.boolean().optional(), removed: z.boolean().optional() })

const file = z.strictObject({
  id: z.string(),
  sha256,
  mimeType: z.string().optional(),
  filename: z.string().optional(),
  alt: z.string().optional(),
  caption: z.string().optional(),
  credit: z.string().optional(),
})

const paragraph = z.strictObject({
  index: z.int().min(0),
  parts: z.array(part),
  lookOnly: z.boolean().optional().describe('The words are the same; their look changed.'),
})

const field = z.string().describe('A dot path into the wording’s fields, with the row’s number inside lists.')

/** What differs from the last edition, or from what this person signed last. */
export const changes = component(
  'Changes',
  exactly<Changes>()(
    z.strictObject({
      since: z
        .union([
          z.strictObject({ kind: z.literal('edition'), number: ordinal, at: moment }),
          z.strictObject({ kind: z.literal('signature'), at: moment }),
        ])
        .nullable()
        .describe('null where there is nothing before, so that everything is new.'),
      fields: z.array(
        z.discriminatedUnion('kind', [
          z.strictObject({ field, kind: z.literal('text'), parts: z.array(part) }),
          z.strictObject({ field, kind: z.literal('paragraphs'), paragraphs: z.array(paragraph) }),
          z.strictObject({ field, kind: z.literal('media'), before: z.array(file), after: z.array(file) }),
          z.strictObject({ field, kind: z.literal('value'), before: z.unknown(), after: z.unknown() }),
        ]),
      ),
    }),
  ),
)
