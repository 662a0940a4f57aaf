import type { PayloadRequest, Where } from 'payload'

import { isRecordId } from '../../database/isRecordId'
import { languages, type Language } from '../../i18n/languages'
import { nestedRequest } from '../../requests/nestedRequest'
import { editionsSlug, type Edition } from '../records/editions'
import { openReviewsSlug, type OpenReviewRow } from '../records/openReviews'
import { reviewRunsSlug, type ReviewRunRow } from '../records/reviewRuns'
import { languageState, type LanguageState } from '../rules/languageState'
import { readWording, type Wording } from '../wording/readWording'
import { asSlug, type WorkflowOptions } from '../workflowOptions'
import { languagesOf } from './runStore'

/** Where each language stands, and the number of its newest edition; null where there is none. */
export type States = Record<Language, { state: LanguageState; number: number | null }>

/** By document id; what the person may not read, or what does not exist, is left out. */
export async function readStates(
  req: PayloadRequest,
  options: WorkflowOptions,
  collection: string,
  asked: readonly string[],
): Promise<Record<string, States>> {
  const ids = await readableOf(
    req,
    collection,
    asked.filter((id) => isRecordId(req.payload, id)),
  )
  if (ids.length === 0) return {}
  const of: Where = { and: [{ collection: { equals: collection } }, { document: { in: ids } }] }
  const known: Known = {
    editions: await readAll<Edition>(req, editionsSlug, of, '-number', [
      'document',
      'language',
      'number',
      'fingerprint',
    ]),
    open: await readAll<OpenReviewRow>(req, openReviewsSlug, of, 'key', ['document', 'language']),
    runs: await readAll<ReviewRunRow>(req, reviewRunsSlug, of, '-submittedAt', ['document', 'languages', 'state']),
  }
  const states: Record<string, States> = {}
  for (const id of ids) {
    const wording = await readWording(req, options, collection, id)
    if (wording) states[id] = statesOf(wording, known)
  }
  return states
}

type Known = { editions: Edition[]; open: OpenReviewRow[]; runs: ReviewRunRow[] }

function statesOf({ document, fingerprints }: Wording, known: Known): States {
  const newest = (language: Language) =>
    known.editions.find((each) => each.document === document && each.language === language)
  const settled = (language: Language) => newest(language)?.fingerprint === fingerprints[language]
  const stateOf = (language: Language): LanguageState => {
    const run = known.runs.find((each) => each.document === document && languagesOf(each).includes(language))
    return languageState({
      open: known.open.some((each) => each.document === document && each.language === language),
      returned: run?.state === 'returned' && languagesOf(run).some((each) => !settled(each)),
      settled: settled(language),
    })
  }
  return Object.fromEntries(
    languages.map((language) => [language, { state: stateOf(language), number: newest(language)?.number ?? null }]),
  ) as States
}

async function readableOf(req: PayloadRequest, collection: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const found = await req.payload.find({
    collection: asSlug(collection),
    depth: 0,
    fallbackLocale: false,
    limit: ids.length,
    overrideAccess: false,
    req: nestedRequest(req),
    select: {},
    where: { id: { in: [...ids] } },
  })
  return found.docs.map(({ id }) => String(id))
}

async function readAll<Row extends { id: string }>(
  req: PayloadRequest,
  collection: string,
  where: Where,
  sort: string,
  fields: string[],
): Promise<Row[]> {
  const select = Object.fromEntries(fields.map((field) => [field, true as const]))
  const found = await req.payload.db.find<Row>({
    collection: asSlug(collection),
    limit: 0,
    pagination: false,
    req,
    select,
    sort,
    where,
  })
  return found.docs
}
