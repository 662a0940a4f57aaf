import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { CodedError } from '../../errors/codedError'
import { withIdempotency } from '../../requests/idempotency'
import { languages } from '../../i18n/languages'
import type { WorkflowOptions } from '../workflowOptions'

/** In hex. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const comment = z.string().trim().max(5000)

/** `{ vi?: "…", en?: "…" }`, at least one. */
export const fingerprintsSchema = z
  .strictObject({ vi: sha256.optional(), en: sha256.optional() })
  .refine((value) => value.vi !== undefined || value.en !== undefined)
  // The same for who reads the schema in the document of the API.
  .meta({ minProperties: 1 })

export const submitSchema = z.strictObject({
  languages: z.array(z.enum(languages)).min(1),
  fingerprints: fingerprintsSchema,
  note: comment.optional(),
})
export const approveSchema = z.strictObject({ fingerprints: fingerprintsSchema, comment: comment.optional() })
/** An empty reason is a rule's business (`review.reasonMissing`), a missing one too: only its type is checked here. */
export const requestChangesSchema = z.strictObject({ fingerprints: fingerprintsSchema, reason: comment.optional() })
export const recallSchema = z.strictObject({ reason: comment.optional() })

/** Parses a JSON body or answers 400 naming each wrong path. */
export async function readBody<T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T> {
  let body: unknown
  try {
    body = await req.json?.()
  } catch {
    throw new CodedError('request.malformed')
  }
  const parsed = schema.safeParse(body ?? {})
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
  throw new CodedError('request.malformed', { data: { fields } })
}

/** 401 unless somebody is signed in, 403 where the account was switched off meanwhile: a session outlives the switch. */
export function requireUser(req: PayloadRequest): string {
  if (!req.user) throw new CodedError('auth.required')
  if ('active' in req.user && req.user.active === false) throw new CodedError('auth.inactive')
  return String(req.user.id)
}

/** Runs a verb once per `Idempotency-Key` and answers with JSON. */
export async function answerOnce(
  req: PayloadRequest,
  options: Pick<WorkflowOptions, 'clock'>,
  body: unknown,
  run: (inside: PayloadRequest) => Promise<{ status: number; body: unknown }>,
): Promise<Response> {
  const key = req.headers.get('idempotency-key')
  const answer = await withIdempotency({ req, key, body, now: options.clock.now(), run })
  return Response.json(answer.body, { status: answer.status })
}

export const routeParam = (req: PayloadRequest, name: string): string => String(req.routeParams?.[name] ?? '')
