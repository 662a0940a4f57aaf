import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../errors/refusal'
import { languages as allLanguages, type Language } from '../../i18n/languages'
import { readPeople } from '../people/readPeople'
import { editionsSlug, type Edition } from '../records/editions'
import { ofDocument } from '../records/ofDocument'
import { reviewRunsSlug, type ReviewRunRow } from '../records/reviewRuns'
import { languageState, type LanguageState } from '../rules/languageState'
import type { Person } from '../rules/person'
import type { ReviewPolicy } from '../rules/policy'
import { readWording, type Wording } from '../wording/readWording'
import type { WorkflowOptions } from '../workflowOptions'
import { isBehind, isOutdated } from './isOutdated'
import { languagesOf, openReviewsOf } from './runStore'
import { readTrail, type TrailEntry } from './readTrail'
import { describeRun, type RunView } from './viewRun'
import { submitRefusal } from './submitRefusal'

export const reviewVerbs = ['submit', 'approve', 'requestChanges', 'recall'] as const
export type VerbView = { verb: (typeof reviewVerbs)[number]; allowed: boolean; reasons: Refusal[] }
export type EditionView = { id: string; number: number; fingerprint: string; approvedAt: string }

export type LanguageView = {
  state: LanguageState
  run: string | null
  step: RunView['step'] | null
  /** The title of the wording that the fingerprint is of; '' where it has none in this language. */
  title: string
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

export type ReviewView = {
  /** Whether a submission takes one language or all of them in one run. */
  policy: Pick<ReviewPolicy, 'languages'>
  languages: Record<Language, LanguageView>
  trail: TrailEntry[]
}

/** Where one document stands in each language, what the person may do and why not, and what happened (design §10). */
export async function viewReview(
  req: PayloadRequest,
  options: WorkflowOptions,
  collection: string,
  document: string,
): Promise<ReviewView | null> {
  const wording = await readWording(req, options, collection, document)
  const reviewed = options.collections[collection]
  if (!wording || !reviewed) return null
  const people = await readPeople(req, options)
  const stands = { vi: await standOf(req, wording, 'vi'), en: await standOf(req, wording, 'en') }
  const view = (language: Language) => viewLanguage(req, options, { wording, people, language, stands })
  return {
    policy: { languages: reviewed.policy.languages },
    languages: { vi: await view('vi'), en: await view('en') },
    trail: await readTrail(req, collection, document),
  }
}

/** The stored facts about one language. */
type Stand = {
  editions: EditionView[]
  /** The open run's id. */
  open: string | null
  /** The newest run, where none is open. */
  lastRun: ReviewRunRow | null
  /** The newest edition is the current wording. */
  settled: boolean
  /** The newest edition translates another vi wording than the newest: then it may be signed again as it is. */
  outdated: boolean
}

type About = { wording: Wording; people: Person[]; language: Language; stands: Record<Language, Stand> }

async function standOf(req: PayloadRequest, wording: Wording, language: Language): Promise<Stand> {
  const { collection, document } = wording
  const editions = await readEditions(req, collection, document, language)
  const open = (await openReviewsOf(req, collection, document)).find((row) => row.language === language)
  const settled = editions[0]?.fingerprint === wording.fingerprints[language]
  const outdated = await isOutdated(req, collection, document, language)
  return {
    editions,
    open: open?.run ?? null,
    lastRun: open ? null : await newestRun(req, collection, document, language),
    settled,
    outdated,
  }
}

async function viewLanguage(req: PayloadRequest, options: WorkflowOptions, about: About): Promise<LanguageView> {
  const { language, people, stands, wording } = about
  const { editions, open, outdated, settled } = stands[language]
  const { collection, document } = wording
  const review = open ? await describeRun(req, options, open, people) : null
  const returned = returnedRun(stands, language)
  return {
    state: languageState({ open: open !== null, returned: returned !== null, settled }),
    run: open,
    step: review?.step ?? null,
    title: titleIn(options, wording, language),
    fingerprint: wording.fingerprints[language],
    verbs: review ? review.verbs : [submitVerb(req, options, about)],
    editions,
    outdated: review?.translates ? await isBehind(req, collection, document, review.translates) : outdated,
    review,
    requested: returned ? await requestOf(req, returned, people) : null,
  }
}

/** The run that was sent back and of which not every wording has been approved since: it asks the same of all its languages. */
function returnedRun(stands: Record<Language, Stand>, language: Language): ReviewRunRow | null {
  const { lastRun } = stands[language]
  if (lastRun?.state !== 'returned') return null
  return allLanguages.some((each) => languagesOf(lastRun).includes(each) && !stands[each].settled) ? lastRun : null
}

/** Where all languages are submitted in one run, it is enough that one of them says something new. */
function submitVerb(req: PayloadRequest, options: WorkflowOptions, about: About): VerbView {
  const { language, people, stands, wording } = about
  const person = people.find((each) => each.id === String(req.user?.id ?? ''))
  const together = options.collections[wording.collection]?.policy.languages === 'together'
  const nothingNew = (together ? allLanguages : [language]).every(
    (each) => stands[each].settled && !stands[each].outdated,
  )
  const refusal = submitRefusal(options, wording, person, nothingNew)
  return { verb: 'submit', allowed: refusal === null, reasons: refusal ? [refusal] : [] }
}

function titleIn(options: WorkflowOptions, { collection, contents }: Wording, language: Language): string {
  const title = contents[language].fields[options.collections[collection]?.titleField ?? 'title']
  return typeof title === 'string' ? title : ''
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
  return found.docs.find((run) => languagesOf(run).includes(language)) ?? null
}
