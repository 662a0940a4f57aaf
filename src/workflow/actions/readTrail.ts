import type { PayloadRequest } from 'payload'

import { auditEventsSlug } from '../../evidence/records/auditEvents'
import type { ReviewAction } from '../../evidence/rules/auditEvent'
import type { Language } from '../../i18n/languages'
import type { Fingerprints } from '../rules/reviewRun'

/** One thing that happened to a document, newest first on the screen. */
export type TrailEntry = {
  at: string
  actor: { id: string; name: string; unit: string }
  action: ReviewAction
  run: string
  languages: Language[]
  fingerprints?: Fingerprints
  comment?: string
}

type StoredEvent = {
  id: string
  at: string
  action: ReviewAction
  actor: string
  actorName?: string
  actorUnit?: string
  details: string
}

type Details = { run?: string; languages?: Language[]; fingerprints?: Fingerprints; comment?: string }

/** The audit chain of one document as people read it, the newest first. */
export async function readTrail(req: PayloadRequest, collection: string, document: string): Promise<TrailEntry[]> {
  const found = await req.payload.db.find<StoredEvent>({
    collection: auditEventsSlug,
    limit: 0,
    pagination: false,
    req,
    sort: '-seq',
    where: { subject: { equals: `${collection}:${document}` } },
  })
  return found.docs.map((event) => {
    const details = JSON.parse(event.details) as Details
    return {
      at: event.at,
      actor: { id: event.actor, name: event.actorName ?? '', unit: event.actorUnit ?? '' },
      action: event.action,
      run: details.run ?? '',
      languages: details.languages ?? [],
      ...(details.fingerprints ? { fingerprints: details.fingerprints } : {}),
      ...(details.comment ? { comment: details.comment } : {}),
    }
  })
}
