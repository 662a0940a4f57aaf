import { z } from 'zod'

import type { Inbox } from '../../../workflow/actions/readInbox'
import type { States } from '../../../workflow/actions/readStates'
import { languageStates } from '../../../workflow/rules/languageState'
import { exactly } from './exactly'
import { component } from './registry'
import { id, language, moment, ordinal } from './scalars'

/** What both lists of somebody's work say about a document. */
const document = { collection: z.string().min(1), document: id, title: z.string() }

const inboxRow = z.strictObject({
  ...document,
  run: id,
  languages: z.array(language).min(1),
  verb: z.enum(['edit', 'approve', 'revise', 'wait']),
  since: moment,
  from: z.string(),
  note: z.string(),
  holders: z.array(z.string()).describe('Who could decide it now.'),
})

export const inbox = component(
  'Inbox',
  exactly<Inbox>()(
    z.strictObject({
      mine: z.array(inboxRow).describe('What waits for this person.'),
      waiting: z.array(inboxRow).describe('What this person waits for.'),
      done: z.array(z.strictObject({ ...document, edition: id, language, number: ordinal, approvedAt: moment })),
    }),
  ),
)

const stands = z.strictObject({
  state: z.enum(languageStates),
  number: ordinal.nullable().describe('Of the newest edition; null where there is none.'),
})

export const states = component(
  'States',
  z
    .record(id, exactly<States>()(z.strictObject({ vi: stands, en: stands })))
    .describe('By id; what the person may not read, or what does not exist, is left out.'),
)
