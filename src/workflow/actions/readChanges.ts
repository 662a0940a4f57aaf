import type { PayloadRequest } from 'payload'

import { CodedError } from '../../errors/codedError'
import type { Language } from '../../i18n/languages'
import { reviewDecisionsSlug, type ReviewDecisionRow } from '../records/reviewDecisions'
import type { CanonicalContent } from '../rules/canonicalContent'
import { difference, type FieldDifference } from '../rules/difference'
import { readWording } from '../wording/readWording'
import type { WorkflowOptions } from '../workflowOptions'
import { newestEdition } from './contributionStore'

type Question = {
  collection: string
  document: string
  language: Language
  since: 'edition' | 'signature'
  /** Whose signature. */
  user: string
}

/** What the comparison starts from; `null` where there is nothing before, so that everything is new. */
export type Since = { kind: 'edition'; number: number; at: string } | { kind: 'signature'; at: string } | null

export type Changes = { since: Since; fields: FieldDifference[] }

/** The difference between the wording as it is now and the last edition, or what this person signed or sent back last. */
export async function readChanges(req: PayloadRequest, options: WorkflowOptions, question: Question): Promise<Changes> {
  const { collection, document, language } = question
  const wording = await readWording(req, options, collection, document)
  if (!wording) throw new CodedError('payload.notFound')
  const signed = question.since === 'signature' ? await lastSigned(req, question) : null
  const start = signed ?? (await lastEdition(req, question))
  return { since: start?.since ?? null, fields: difference(start?.content ?? null, wording.contents[language]) }
}

type Start = { since: Since; content: CanonicalContent }

async function lastEdition(req: PayloadRequest, { collection, document, language }: Question): Promise<Start | null> {
  const edition = await newestEdition(req, collection, document, language)
  if (!edition) return null
  const content = JSON.parse(edition.content) as CanonicalContent
  return { since: { kind: 'edition', number: edition.number, at: edition.approvedAt }, content }
}

async function lastSigned(req: PayloadRequest, question: Question): Promise<Start | null> {
  const { collection, document, language, user } = question
  const found = await req.payload.db.find<ReviewDecisionRow>({
    collection: reviewDecisionsSlug,
    limit: 0,
    pagination: false,
    req,
    sort: '-at',
    where: {
      and: [{ collection: { equals: collection } }, { document: { equals: document } }, { user: { equals: user } }],
    },
  })
  for (const decision of found.docs) {
    const text = (JSON.parse(decision.wording) as Partial<Record<Language, string>>)[language]
    if (text) return { since: { kind: 'signature', at: decision.at }, content: JSON.parse(text) as CanonicalContent }
  }
  return null
}
