import { z } from 'zod'

import { catalogue, type ErrorCode } from '../../../errors/catalogue'
import { fingerprints, id, language, sha256 } from './common'
import { bare, type JsonSchema } from './registry'

const runState = z.enum(['approved', 'returned', 'recalled'])
const atStep = z.strictObject({ state: z.literal('open'), step: z.string() })
const fieldErrors = z.strictObject({ errors: z.array(z.strictObject({ message: z.string(), path: z.string() })) })

const finding = z.strictObject({
  path: z
    .string()
    .describe('The field, with the row’s number inside lists; `steps.<key>` for the approvers of a step.'),
  language: language.optional(),
  severity: z.enum(['error', 'warning']),
  code: z.enum(codesOf((code) => code.startsWith('preflight.'))),
  message: z.string().min(1),
  params: z.record(z.string(), z.string()).optional(),
})

/** What an error says besides its message: `data`, where it is part of the contract. */
const dataByCode: Partial<Record<ErrorCode, z.ZodType>> = {
  'request.invalidField': fieldErrors,
  'review.alreadyDecided': atStep,
  'review.fingerprintMoved': z.strictObject({ current: fingerprints }),
  'review.nothingNew': z.strictObject({
    editions: z.array(z.strictObject({ id, language, number: z.int().min(1), fingerprint: sha256 })),
  }),
  'review.preflightFailed': z.strictObject({ findings: z.array(finding).min(1) }),
  'review.runClosed': z.strictObject({ state: runState }),
  'review.runOpen': z.strictObject({ run: id }),
  'review.stepPassed': atStep,
}

function codesOf(fits: (code: ErrorCode) => boolean): [ErrorCode, ...ErrorCode[]] {
  return (Object.keys(catalogue) as ErrorCode[]).filter(fits).sort() as [ErrorCode, ...ErrorCode[]]
}

/** The closed list of codes, one error, and the shape in which every refusal comes. */
export const errorSchemas = (): Record<string, JsonSchema> => ({
  ErrorCode: { description: 'Every code there is; docs/errors.md has their texts.', enum: codesOf(() => true) },
  Error: {
    type: 'object',
    additionalProperties: false,
    required: ['code', 'message'],
    properties: {
      code: { $ref: '#/components/schemas/ErrorCode' },
      message: { type: 'string', minLength: 1, description: 'A sentence for people, in the language of the request.' },
      data: { description: 'What the error says besides; which of them are part of the contract is said below.' },
    },
    allOf: Object.entries(dataByCode).map(([code, data]) => ({
      if: { properties: { code: { const: code } } },
      then: { required: ['data'], properties: { data: bare(z.toJSONSchema(data)) } },
    })),
  },
  Errors: {
    type: 'object',
    additionalProperties: false,
    required: ['errors'],
    properties: { errors: { type: 'array', minItems: 1, items: { $ref: '#/components/schemas/Error' } } },
  },
})

/** A refusal with one of these codes. */
export const errorsOf = (codes: readonly ErrorCode[]): JsonSchema => ({
  allOf: [
    { $ref: '#/components/schemas/Errors' },
    { properties: { errors: { items: { properties: { code: { enum: [...codes].sort() } } } } } },
  ],
})
