import { z } from 'zod'

import { catalogue, type ErrorCode } from '../../../errors/catalogue'
import type { FindingReply } from '../../../workflow/admin/reviewReply'
import { fingerprintsSchema, sha256 } from '../../../workflow/endpoints/readBody'
import { runStates } from '../../../workflow/rules/reviewRun'
import { exactly } from './exactly'
import { bare, refTo, type JsonSchema } from './registry'
import { id, language, ordinal } from './scalars'

const codesOf = (fits: (code: ErrorCode) => boolean = () => true) =>
  (Object.keys(catalogue) as ErrorCode[]).filter(fits).sort() as [ErrorCode, ...ErrorCode[]]

const finding = exactly<FindingReply>()(
  z.strictObject({
    path: z
      .string()
      .describe('The field, with the row’s number inside lists; `steps.<key>` for the approvers of a step.'),
    language: language.optional().describe('Absent for what is common to all languages.'),
    severity: z.enum(['error', 'warning']),
    code: z.enum(codesOf()),
    message: z.string().min(1),
    params: z.record(z.string(), z.string()).optional(),
  }),
)

const atField = z.strictObject({ message: z.string(), path: z.string() })
const atStep = z.strictObject({ state: z.literal('open'), step: z.string() })

/** What an error always says besides its message: `data`. */
const dataByCode: Partial<Record<ErrorCode, z.ZodType>> = {
  'payload.validation': z.strictObject({
    collection: z.string().optional(),
    id: id.optional(),
    errors: z.array(z.strictObject({ ...atField.shape, label: z.string().optional() })).min(1),
  }),
  'request.invalidField': z.strictObject({ errors: z.array(atField).min(1) }),
  'review.alreadyDecided': atStep,
  'review.fingerprintMoved': z.strictObject({ current: fingerprintsSchema }),
  'review.nothingNew': z.strictObject({
    editions: z.array(z.strictObject({ id, language, number: ordinal, fingerprint: sha256 })).min(1),
  }),
  'review.preflightFailed': z.strictObject({ findings: z.array(finding).min(1) }),
  'review.runClosed': z.strictObject({ state: z.enum(runStates).exclude(['open']) }),
  'review.runOpen': z.strictObject({ run: id }),
  'review.stepPassed': atStep,
}

/** What an error says besides where it can say it: no other error says anything. */
const dataAtTimes: Partial<Record<ErrorCode, z.ZodType>> = {
  'request.malformed': z.union([
    z.strictObject({ reason: z.string().min(1) }),
    z.strictObject({ parameter: z.string().min(1) }),
    z.strictObject({ fields: z.array(atField).min(1) }),
  ]),
  'review.underReview': z.strictObject({ run: id, fields: z.array(z.string()) }),
}

const said = (schema: z.ZodType): JsonSchema => ({ data: bare(z.toJSONSchema(schema)) })
const ofCode = (code: JsonSchema): JsonSchema => ({ properties: { code } })

/** The closed list of codes, one error, and the shape in which every refusal comes. */
export const errorSchemas = (): Record<string, JsonSchema> => ({
  ErrorCode: { description: 'Every code there is; docs/errors.md has their texts.', enum: codesOf() },
  Error: {
    type: 'object',
    additionalProperties: false,
    required: ['code', 'message'],
    properties: {
      code: refTo('ErrorCode'),
      message: { type: 'string', minLength: 1, description: 'A sentence for people, in the language of the request.' },
      data: { description: 'What some errors say besides, by their code.' },
    },
    allOf: [
      ...Object.entries(dataByCode).map(([code, data]) => ({
        if: ofCode({ const: code }),
        then: { required: ['data'], properties: said(data) },
      })),
      ...Object.entries(dataAtTimes).map(([code, data]) => ({
        if: ofCode({ const: code }),
        then: { properties: said(data) },
      })),
      {
        if: ofCode({ enum: [...Object.keys(dataByCode), ...Object.keys(dataAtTimes)] }),
        else: { properties: { data: false } },
      },
    ],
  },
  Errors: {
    type: 'object',
    additionalProperties: false,
    required: ['errors'],
    properties: { errors: { type: 'array', minItems: 1, items: refTo('Error') } },
  },
})

/** A refusal with one of these codes. */
export const errorsOf = (codes: readonly ErrorCode[]): JsonSchema => ({
  allOf: [
    refTo('Errors'),
    { properties: { errors: { items: { properties: { code: { enum: [...codes].sort() } } } } } },
  ],
})
