import { z } from 'zod'

import { catalogue, type ErrorCode } from '../../../errors/catalogue'
import { reviewActions } from '../../../evidence/rules/auditEvent'
import type { Approved } from '../../../workflow/actions/approve'
import { reviewVerbs } from '../../../workflow/actions/viewReview'
import type { LanguageReply, Reason, ReviewReply, RunReply } from '../../../workflow/admin/reviewReply'
import { fingerprintsSchema, sha256 } from '../../../workflow/endpoints/readBody'
import { languageStates } from '../../../workflow/rules/languageState'
import { runStates } from '../../../workflow/rules/reviewRun'
import { exactly } from './exactly'
import { component } from './registry'
import { id, language, moment, ordinal } from './scalars'

const fingerprints = component('Fingerprints', fingerprintsSchema.describe('Of the wording in each language.'))

const reason = component(
  'Reason',
  exactly<Reason>()(
    z.strictObject({
      code: z.enum(Object.keys(catalogue) as [ErrorCode, ...ErrorCode[]]),
      message: z.string().min(1),
      params: z.record(z.string(), z.string()).optional(),
    }),
  ),
)

const verb = component(
  'Verb',
  z.strictObject({ verb: z.enum(reviewVerbs), allowed: z.boolean(), reasons: z.array(reason) }),
)

const label = z.strictObject({ vi: z.string(), en: z.string() })
const step = z.strictObject({ key: z.string().min(1), kind: z.enum(['edit', 'approve']), label })
const somebody = z.strictObject({ id, name: z.string() })
const colleague = z.strictObject({ id, name: z.string(), unit: z.string() })

export const run = component(
  'Run',
  exactly<RunReply>()(
    z.strictObject({
      id,
      collection: z.string().min(1),
      document: id,
      languages: z.array(language).min(1),
      state: z.enum(runStates),
      step,
      steps: z
        .array(
          z.strictObject({
            ...step.shape,
            state: z.enum(['done', 'current', 'waiting']),
            signed: z.array(z.strictObject({ ...colleague.shape, at: moment })),
          }),
        )
        .min(1),
      fingerprints: fingerprints.describe('Of the wording as it is now: what a decision has to name.'),
      decisions: z.array(
        z.strictObject({
          step: z.string(),
          verb: z.enum(['approve', 'requestChanges']),
          at: moment,
          user: colleague,
          fingerprints,
        }),
      ),
      submittedBy: colleague,
      submittedAt: moment,
      note: z.string(),
      translates: z
        .union([sha256, z.literal('')])
        .describe('For en alone: the fingerprint of the vi wording that it translates; empty otherwise.'),
      verbs: z.array(verb),
      eligible: z.array(somebody),
      excluded: z.array(z.strictObject({ ...somebody.shape, reason })),
    }),
  ),
)

const standing = component(
  'LanguageStanding',
  exactly<LanguageReply>()(
    z.strictObject({
      state: z.enum(languageStates),
      run: id.nullable(),
      step: step.nullable(),
      title: z.string().describe('Of the wording that the fingerprint is of; empty where it has none.'),
      fingerprint: sha256,
      verbs: z.array(verb).min(1),
      editions: z
        .array(z.strictObject({ id, number: ordinal, fingerprint: sha256, approvedAt: moment }))
        .describe('The newest first.'),
      outdated: z.boolean().describe('vi has a newer edition than the one that this wording translates.'),
      review: run.nullable(),
      requested: z.strictObject({ by: z.string(), at: moment, reason: z.string() }).nullable(),
    }),
  ),
)

export const review = component(
  'Review',
  exactly<ReviewReply>()(
    z.strictObject({
      policy: z.strictObject({
        languages: z.enum(['each', 'together']).describe('Whether a submission takes one language, or all in one run.'),
      }),
      languages: z.strictObject({ vi: standing, en: standing }),
      trail: z
        .array(
          z.strictObject({
            at: moment,
            actor: colleague,
            action: z.enum(reviewActions),
            run: z.string(),
            languages: z.array(language),
            fingerprints: fingerprints.optional(),
            comment: z.string().optional(),
          }),
        )
        .describe('The newest first.'),
    }),
  ),
)

export const runNamed = component('RunNamed', z.strictObject({ run: id }))

export const approved = component(
  'Approved',
  exactly<Approved>()(
    z.strictObject({
      run: id,
      editions: z
        .array(z.strictObject({ id, language, number: ordinal, fingerprint: sha256 }))
        .describe('Empty until the last step.'),
    }),
  ),
)
