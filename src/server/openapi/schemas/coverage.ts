import { z } from 'zod'

import type { Coverage } from '../../../topics/actions/readCoverage'
import { exactly } from './exactly'
import { component } from './registry'
import { amount, id } from './scalars'

const tally = component('Tally', z.strictObject({ vi: amount, en: amount }).describe('How many documents.'))
const year = z.int()

export const coverage = component(
  'Coverage',
  exactly<Coverage>()(
    z.strictObject({
      year,
      years: z.array(year).min(1).describe('Those that can be asked for, the oldest first.'),
      topics: z.array(
        z.strictObject({
          id,
          clause: z.string(),
          name: z.string(),
          parent: z.string().describe('Id of the topic it is part of; empty for none.'),
          pillar: z.string().describe('Empty where it belongs to none.'),
          depth: amount.describe('0 for a topic of its own, 1 for a part of one.'),
          ids: z.array(id).min(1).describe('The topic itself and all that are part of it.'),
          byCollection: z.record(z.string(), tally),
          all: tally,
        }),
      ),
      pillars: z.array(z.strictObject({ pillar: z.string().min(1), all: tally })),
      all: tally,
    }),
  ),
)
