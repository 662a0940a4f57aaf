import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'
import type { PayloadRequest } from 'payload'

import { runInTransaction } from '../database/runInTransaction'
import { TransientConflict } from '../database/transientConflict'
import { CodedError } from '../errors/codedError'
import { idempotencyKeysSlug, keptForMs, type IdempotencyKey } from './idempotencyKeys'
import { createRecord, deleteRecord, updateRecord } from './productRecords'

export type Answer = { status: number; body: unknown }

export type IdempotentCall = {
  req: PayloadRequest
  /** The Idempotency-Key header: a UUID, or null where the caller sent none. */
  key: string | null
  /** The request's body, as parsed JSON. */
  body: unknown
  now: Date
  /** The verb; what it writes through the request it is given is stored together with its answer. */
  run: (req: PayloadRequest) => Promise<Answer>
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Answers one request under its Idempotency-Key (design §10): the same key and body gets the answer it got, without the
 * verb being run again, for 24 hours. The answer is stored in the verb's own transaction, so that one without the other
 * cannot be. A refusal is not kept: nothing was done, and the next try may be allowed.
 * @throws CodedError request.malformed (not a UUID), request.idempotencyMismatch (another body or address),
 * request.stillRunning, auth.required, and what `run` throws
 */
export async function withIdempotency({ req, key, body, now, run }: IdempotentCall): Promise<Answer> {
  if (key === null) return runInTransaction(req, run)
  if (!uuid.test(key)) throw new CodedError('request.malformed', { data: { reason: 'idempotencyKey' } })
  if (!req.user) throw new CodedError('auth.required')
  const own = `${req.user.id}:${key.toLowerCase()}`
  const running = runningKeys()
  if (running.has(own)) throw new CodedError('request.stillRunning')
  running.add(own)
  try {
    return await runInTransaction(req, (inside) =>
      answerOnce(inside, { bodyHash: hashOf(req, body), key: own, now, run }),
    )
  } finally {
    running.delete(own)
  }
}

type Keyed = { bodyHash: string; key: string; now: Date; run: IdempotentCall['run'] }

async function answerOnce(req: PayloadRequest, { bodyHash, key, now, run }: Keyed): Promise<Answer> {
  const { docs } = await req.payload.db.find<IdempotencyKey>({
    collection: idempotencyKeysSlug,
    limit: 1,
    pagination: false,
    req,
    where: { key: { equals: key } },
  })
  const earlier = docs[0]
  if (earlier && new Date(earlier.expiresAt) > now) {
    if (earlier.bodyHash !== bodyHash) throw new CodedError('request.idempotencyMismatch')
    return { body: JSON.parse(earlier.response), status: earlier.status }
  }
  const answer = await run(req)
  const expiresAt = new Date(now.getTime() + keptForMs).toISOString()
  const record = { bodyHash, expiresAt, key, response: JSON.stringify(answer.body), status: answer.status }
  if (earlier) await updateRecord(req, idempotencyKeysSlug, earlier.id, record)
  else await create(req, record)
  return answer
}

/** Another process answered under this key meanwhile: all of this one's work is undone, and its answer is read. */
async function create(req: PayloadRequest, record: Omit<IdempotencyKey, 'id'>): Promise<void> {
  try {
    await createRecord(req, idempotencyKeysSlug, record)
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationError') throw new TransientConflict('answered elsewhere')
    throw error
  }
}

function hashOf({ method, pathname }: PayloadRequest, body: unknown): string {
  const text = `${method ?? ''} ${pathname ?? ''}\n${canonicalize(body ?? null) ?? ''}`
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** Keys being answered in this process. Of two processes, the second waits in the database and reads the first's answer. */
function runningKeys(): Set<string> {
  const symbol = Symbol.for('cau-noi.runningKeys')
  const holder = globalThis as { [symbol]?: Set<string> }
  return (holder[symbol] ??= new Set())
}

/** Deletes answers that are no longer kept. */
export async function dropExpiredKeys(req: PayloadRequest, now: Date): Promise<void> {
  const where = { expiresAt: { less_than_equal: now.toISOString() } }
  const { totalDocs } = await req.payload.db.count({ collection: idempotencyKeysSlug, req, where })
  if (totalDocs > 0) await deleteRecord(req, idempotencyKeysSlug, where)
}
