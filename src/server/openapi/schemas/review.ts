import { z } from 'zod'

import { catalogue, type ErrorCode } from '../../../errors/catalogue'
import type { Refusal } from '../../../errors/refusal'
import { auditActions } from '../../../evidence/rules/auditEvent'
import type { Approved } from '../../../workflow/actions/approve'
import type { Inbox } from '../../../workflow/actions/readInbox'
import type { ReviewView } from '../../../workflow/actions/viewReview'
import type { RunView } from '../../../workflow/actions/viewRun'
import { bilingual, fingerprints, id, language, moment, sha256 } from './common'
import { component } from './registry'

type Reason = { code: ErrorCode; message: string; params?: Record<string, string> }

/** What an action answers, as the endpoint sends it: every refusal in it said in words. */
type Said<T> = T extends Refusal
  ? Reason
  : T extends readonly (infer Item)[]
    ? Said<Item>[]
    : T extends object
      ? { [Key in keyof T]: Said<T[Key]> }
      : T

/*
 * Each schema is held against the type that the endpoint answers with, here by the compiler, and in the contract suite
 * against every reply.
 */

const reason = component(
  'Reason',
  z.strictObject({
    code: z.enum(Object.keys(catalogue) as [ErrorCode, ...ErrorCode[]]),
    message: z.string().min(1),
    params: z.record(z.string(), z.string()).optional(),
  }) satisfies z.ZodType<Reason>,
)

const verb = component(
  'Verb',
  z.strictObject({
    verb: z.string().describe('submit, approve, requestChanges, recall'),
    allowed: z.boolean(),
    reasons: z.array(reason),
  }),
)

const step = z.strictObject({ key: z.string(), kind: z.enum(['edit', 'approve']), label: bilingual })
const somebody = z.strictObject({ id, name: z.string() })
const colleague = z.strictObject({ id, name: z.string(), unit: z.string() })

export const run = component(
  'Run',
  z.strictObject({
    id,
    collection: z.string(),
    document: id,
    languages: z.array(language).min(1),
    state: z.enum(['open', 'approved', 'returned', 'recalled']),
    step,
    steps: z.array(
      z.strictObject({
        ...step.shape,
        state: z.enum(['done', 'current', 'waiting']),
        signed: z.array(z.strictObject({ ...colleague.shape, at: moment })),
      }),
    ),
    fingerprints: fingerprints.describe('Of the wording as it is now: what a decision has to name.'),
    decisions: z.array(
      z.strictObject({ step: z.string(), verb: z.string(), at: moment, user: colleague, fingerprints }),
    ),
    submittedBy: z.strictObject({ ...somebody.shape, unit: z.string().optional() }),
    submittedAt: moment,
    note: z.string(),
    verbs: z.array(verb),
    eligible: z.array(somebody),
    excluded: z.array(z.strictObject({ ...somebody.shape, reason })),
  }) satisfies z.ZodType<Said<RunView>>,
)

const standing = component(
  'LanguageStanding',
  z.strictObject({
    state: z.enum(['draft', 'inReview', 'changesRequested', 'approved']),
    run: id.nullable(),
    step: step.nullable(),
    fingerprint: sha256,
    verbs: z.array(verb),
    editions: z.array(z.strictObject({ id, number: z.int().min(1), fingerprint: sha256, approvedAt: moment })),
    review: run.nullable(),
    requested: z.strictObject({ by: z.string(), at: moment, reason: z.string() }).nullable(),
  }) satisfies z.ZodType<Said<ReviewView['languages']['vi']>>,
)

export const review = component(
  'Review',
  z.strictObject({
    languages: z.strictObject({ vi: standing, en: standing }),
    trail: z.array(
      z.strictObject({
        at: moment,
        actor: colleague,
        action: z.enum(auditActions),
        run: z.string(),
        languages: z.array(z.string()),
        fingerprints: fingerprints.optional(),
        comment: z.string().optional(),
      }),
    ),
  }) satisfies z.ZodType<Said<ReviewView>>,
)

const inboxRow = z.strictObject({
  run: id,
  collection: z.string(),
  document: id,
  title: z.string(),
  languages: z.array(z.string()),
  verb: z.enum(['edit', 'approve', 'revise', 'wait']),
  since: moment,
  from: z.string(),
  note: z.string(),
  holders: z.array(z.string()),
})

export const inbox = component(
  'Inbox',
  z.strictObject({
    mine: z.array(inboxRow).describe('What waits for this person.'),
    waiting: z.array(inboxRow).describe('What this person waits for.'),
    done: z.array(
      z.strictObject({
        edition: id,
        collection: z.string(),
        document: id,
        title: z.string(),
        language: z.string(),
        number: z.int().min(1),
        approvedAt: moment,
      }),
    ),
  }) satisfies z.ZodType<Inbox>,
)

export const runNamed = component('RunNamed', z.strictObject({ run: id }))

export const approved = component(
  'Approved',
  z.strictObject({
    run: id,
    editions: z
      .array(z.strictObject({ id, language, number: z.int().min(1), fingerprint: sha256 }))
      .describe('Empty until the last step.'),
  }) satisfies z.ZodType<Approved>,
)
