import type { FaultPlan } from '../faultPlan'
import type { HeldItem, PortalStore, SeenDelivery } from '../portalStore'
import { checkConsistency, type Language } from './checkConsistency'
import { checkSignature, type SignatureHeaders } from './checkSignature'
import { readEnvelope, type Envelope } from './envelope'
import type { Ninjs } from './ninjsProfile'
import { refuse, type PortalRefusal } from './refusal'

export type IngestRequest = { headers: SignatureHeaders; body: Buffer }

/** What the portal says to a delivery that it takes, or has already taken. */
export type Receipt = SeenDelivery & {
  receivedId: string
  uri?: string
  state: 'accepted' | 'alreadyHeld' | 'duplicate'
}

/** The HTTP status and, beside it, the fields of the JSON body. */
export type IngestAnswer = ({ status: 200 | 202 } & Receipt) | PortalRefusal

export type IngestContext = {
  secret: string
  requiredLanguages: Language[]
  store: PortalStore
  faults: FaultPlan
  now: Date
}

/** Takes one `POST /ingest` (design §10). Runs to its end without waiting, so that two requests never cross. */
export function ingest(request: IngestRequest, context: IngestContext): IngestAnswer {
  const { store, secret, now } = context
  const text = readUtf8(request.body)
  if (text === undefined) return refuse(400, 'body.notUtf8', 'Nội dung không phải UTF-8.')
  const unsigned = checkSignature(secret, request.headers, text, now)
  if (unsigned) return unsigned
  const receivedId = request.headers['webhook-id'] ?? ''
  const seen = store.seen(receivedId)
  if (seen) {
    store.countDuplicate()
    return { status: 200, receivedId, ...seen, state: 'duplicate' }
  }
  const read = readDelivery(text, context.requiredLanguages)
  return 'status' in read ? read : take(receivedId, read.envelope, read.ninjs, context)
}

function readDelivery(text: string, required: Language[]): PortalRefusal | { envelope: Envelope; ninjs: Ninjs } {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return refuse(400, 'body.notJson', 'Nội dung không phải JSON.')
  }
  const read = readEnvelope(body)
  if ('problems' in read) return { status: 422, errors: read.problems }
  // What is hashed, kept and given back is the very object that came, not the checked copy.
  const { ninjs } = (body as Envelope).data
  const problems = checkConsistency(read.envelope, ninjs, required)
  return problems.length > 0 ? { status: 422, errors: problems } : { envelope: read.envelope, ninjs }
}

/** One version order per item: only a newer one is taken, the same again is fine, anything else is a conflict. */
function take(
  receivedId: string,
  { data }: Envelope,
  ninjs: Ninjs,
  { store, faults, now }: IngestContext,
): IngestAnswer {
  const { group, language, version, contentHash } = data
  const delivery: SeenDelivery = { group, language, version, contentHash }
  const held = store.item(group, language)
  if (held && held.version >= version) {
    if (held.version > version) return conflict(held, 'version.older', 'Cổng đang giữ ấn bản mới hơn.')
    if (held.contentHash !== contentHash)
      return conflict(held, 'version.differs', 'Cổng đang giữ ấn bản này với nội dung khác.')
    store.accept(receivedId, delivery)
    return { status: 200, receivedId, ...delivery, uri: ninjs.uri, state: 'alreadyHeld' }
  }
  const item: HeldItem = { ...delivery, receivedAt: now.toISOString(), ninjs }
  store.accept(receivedId, delivery, faults.dropsAfterAccepting() ? undefined : item)
  return { status: 202, receivedId, ...delivery, uri: ninjs.uri, state: 'accepted' }
}

function conflict({ version, contentHash }: HeldItem, code: string, message: string): PortalRefusal {
  return { ...refuse(409, code, message), version, contentHash }
}

function readUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
