import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../errors/refusal'
import type { Language } from '../../i18n/languages'
import { readPeople } from '../people/readPeople'
import { editionsSlug, type Edition } from '../records/editions'
import { ofDocument } from '../records/ofDocument'
import { reviewRunsSlug, type ReviewRunRow } from '../records/reviewRuns'
import type { Person } from '../rules/person'
import { readWording, type Wording } from '../wording/readWording'
import type { WorkflowOptions } from '../workflowOptions'
import { isBehind, isOutdated } from './isOutdated'
import { openReviewsOf } from './runStore'
import { readTrail, type TrailEntry } from './readTrail'
import { describeRun, type RunView } from './viewRun'
import { submitRefusal } from './submitRefusal'

export type LanguageState = 'draft' | 'inReview' | 'changesRequested' | 'approved'
export type VerbView = { verb: string; allowed: boolean; reasons: Refusal[] }
export type EditionView = { id: string; number: number; fingerprint: string; approvedAt: string }

export type LanguageView = {
  state: LanguageState
  run: string | null
  step: RunView['step'] | null
  fingerprint: string
  verbs: VerbView[]
  editions: EditionView[]
  /** vi has a newer edition than the one that the newest edition, or in a review the submitted wording, translates. */
  outdated: boolean
  /** The open run in full, for the stepper: who signed, whom it waits for, and why others cannot. */
  review: RunView | null
  /** What was asked for when it was last sent back, until it is submitted again. */
  requested: { by: string; at: string; reason: string } | null
}

export type ReviewView = { languages: Record<Language, LanguageView>; trail: TrailEntry[] }

/** Where one document stands in each language, what the person may do and why not, and what happened (design §10). */
export async function viewReview(
  req: PayloadRequest,
  options: WorkflowOptions,
  collection: string,
  document: string,
): Promise<ReviewView | null> {
  const wording = await readWording(req, options, collection, document)
  if (!wording) return null
  const people = await readPeople(req, options)
  const trail = await readTrail(req, collection, document)
  const view = (language: Language) => viewLanguage(req, options, { wording, people, language })
  return { languages: { vi: await view('vi'), en: await view('en') }, trail }
}

type About = { wording: Wording; people: Person[]; language: Language }

async function viewLanguage(req: PayloadRequest, options: WorkflowOptions, about: About): Promise<LanguageView> {
  const { language, people, wording } = about
  const { collection, document } = wording
  const editions = await readEditions(req, collection, document, language)
  const open = (await openReviewsOf(req, collection, document)).find((row) => row.language === language)
  const review = open ? await describeRun(req, options, open.run, people) : null
  const lastRun = open ? null : await newestRun(req, collection, document, language)
  const fingerprint = wording.fingerprints[language]
  const returned = lastRun?.state === 'returned' && editions[0]?.fingerprint !== fingerprint ? lastRun : null
  const state = stateOf({ fingerprint, open: open !== undefined, newest: editions[0], returned: returned !== null })
  const outdated = await isOutdated(req, collection, document, language)
  return {
    state,
    run: open ? open.run : null,
    step: review?.step ?? null,
    fingerprint,
    verbs: review ? review.verbs : [submitVerb(req, options, about, state === 'approved' && !outdated)],
    editions,
    outdated: review?.translates ? await isBehind(req, collection, document, review.translates) : outdated,
    review,
    requested: returned ? await requestOf(req, returned, people) : null,
  }
}

function stateOf(facts: {
  fingerprint: string
  open: boolean
  newest: EditionView | undefined
  returned: boolean
}): LanguageState {
  if (facts.open) return 'inReview'
  if (facts.newest?.fingerprint === facts.fingerprint) return 'approved'
  return facts.returned ? 'changesRequested' : 'draft'
}

function submitVerb(req: PayloadRequest, options: WorkflowOptions, about: About, nothingNew: boolean): VerbView {
  const person = about.people.find((each) => each.id === String(req.user?.id ?? ''))
  const refusal = submitRefusal(options, about.wording, person, nothingNew)
  return { verb: 'submit', allowed: refusal === null, reasons: refusal ? [refusal] : [] }
}

async function requestOf(req: PayloadRequest, run: ReviewRunRow, people: Person[]): Promise<LanguageView['requested']> {
  const trail = await readTrail(req, run.collection, run.document)
  const entry = trail.find((each) => each.action === 'review.changesRequested' && each.run === run.id)
  const by = people.find((person) => person.id === entry?.actor.id)?.name ?? entry?.actor.name ?? ''
  return { by, at: run.endedAt ?? '', reason: run.reason ?? '' }
}

async function readEditions(
  req: PayloadRequest,
  collection: string,
  document: string,
  language: Language,
): Promise<EditionView[]> {
  const found = await req.payload.db.find<Edition>({
    collection: editionsSlug,
    limit: 0,
    pagination: false,
    req,
    select: { number: true, fingerprint: true, approvedAt: true },
    sort: '-number',
    where: ofDocument(collection, document, language),
  })
  return found.docs.map(({ approvedAt, fingerprint, id, number }) => ({
    id: String(id),
    number,
    fingerprint,
    approvedAt,
  }))
}

async function newestRun(
  req: PayloadRequest,
  collection: string,
  document: string,
  language: Language,
): Promise<ReviewRunRow | null> {
  const found = await req.payload.db.find<ReviewRunRow>({
    collection: reviewRunsSlug,
    limit: 20,
    pagination: false,
    req,
    sort: '-submittedAt',
    where: ofDocument(collection, document),
  })
  return found.docs.find((run) => run.languages.split(' ').includes(language)) ?? null
}
