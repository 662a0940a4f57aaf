import type { PayloadRequest, Where } from 'payload'

import type { Language } from '../../i18n/languages'
import { readPeople } from '../people/readPeople'
import { unitResolver } from '../people/unitResolver'
import { editionsSlug, type Edition } from '../records/editions'
import { reviewRunsSlug, type ReviewRunRow } from '../records/reviewRuns'
import type { Person } from '../rules/person'
import type { WorkflowOptions } from '../workflowOptions'
import { languagesOf } from './runStore'
import { describeRun, type RunView } from './viewRun'
import { answersTo } from './waitingFor'

export type InboxRow = {
  run: string
  collection: string
  document: string
  title: string
  languages: Language[]
  /** What is to be done: review the text, decide, or revise after changes were asked for. */
  verb: 'edit' | 'approve' | 'revise' | 'wait'
  since: string
  from: string
  /** The reason it came back with, or the note it was submitted with. */
  note: string
  /** Who holds it, for what waits for others. */
  holders: string[]
}

export type DoneRow = {
  edition: string
  collection: string
  document: string
  title: string
  language: Language
  number: number
  approvedAt: string
}

export type Inbox = { mine: InboxRow[]; waiting: InboxRow[]; done: DoneRow[] }

const listed = 50
const shownDone = 5

/** What waits for this person first, then what waits for others, then what is done (screens §1). */
export async function readInbox(req: PayloadRequest, options: WorkflowOptions, userId: string): Promise<Inbox> {
  const people = await readPeople(req, options)
  const me = people.find((person) => person.id === userId)
  if (!me) return { mine: [], waiting: [], done: [] }
  const unitOf = await unitResolver(req, options)
  const describe = (run: ReviewRunRow) => describeRun(req, options, String(run.id), people, unitOf)
  const toDecide = await rowsToDecide(req, describe, me, people)
  const returned = await returnedRows(req, me, people)
  const waiting = await waitingRows(req, describe, me, people)
  return { mine: [...toDecide, ...returned], waiting, done: await doneRows(req, me) }
}

type Describe = (run: ReviewRunRow) => Promise<RunView>

async function rowsToDecide(
  req: PayloadRequest,
  describe: Describe,
  me: Person,
  people: Person[],
): Promise<InboxRow[]> {
  const seats = answersTo(me.memberships)
  if (seats.length === 0) return []
  const runs = await findRuns(
    req,
    { and: [{ state: { equals: 'open' } }, { waitingFor: { in: seats } }] },
    'submittedAt',
  )
  const rows: InboxRow[] = []
  for (const run of runs) {
    const view = await describe(run)
    if (view.eligible.some((person) => person.id === me.id)) rows.push(inboxRow(run, view.step.kind, people, view))
  }
  return rows
}

/** The newest run of a document came back to the one who submitted it, and nobody has submitted it again since. */
async function returnedRows(req: PayloadRequest, me: Person, people: Person[]): Promise<InboxRow[]> {
  const mine: Where = { and: [{ submittedBy: { equals: me.id } }, { state: { equals: 'returned' } }] }
  const returned = await findRuns(req, mine, '-submittedAt')
  const newest = await newestRuns(req, new Set(returned.map((run) => run.document)))
  return returned.filter((run) => newest.has(String(run.id))).map((run) => inboxRow(run, 'revise', people))
}

/** Ids of the newest run of each document and its languages. */
async function newestRuns(req: PayloadRequest, documents: Set<string>): Promise<Set<string>> {
  if (documents.size === 0) return new Set()
  const { docs } = await req.payload.db.find<Pick<ReviewRunRow, 'id' | 'collection' | 'document' | 'languages'>>({
    collection: reviewRunsSlug,
    limit: 0,
    pagination: false,
    req,
    select: { collection: true, document: true, languages: true },
    sort: 'submittedAt',
    where: { document: { in: [...documents] } },
  })
  const newest = new Map(docs.map((run) => [`${run.collection}:${run.document}:${run.languages}`, String(run.id)]))
  return new Set(newest.values())
}

async function waitingRows(req: PayloadRequest, describe: Describe, me: Person, people: Person[]): Promise<InboxRow[]> {
  const where: Where = { and: [{ state: { equals: 'open' } }, { submittedBy: { equals: me.id } }] }
  const rows: InboxRow[] = []
  for (const run of await findRuns(req, where, 'submittedAt')) {
    rows.push(inboxRow(run, 'wait', people, await describe(run)))
  }
  return rows
}

/** Unit by unit, each over its index: of several at once the database would sort everything they ever published. */
async function doneRows(req: PayloadRequest, me: Person): Promise<DoneRow[]> {
  const units = new Set(me.memberships.map((membership) => membership.unit))
  const rows: DoneRow[] = []
  for (const unit of units) rows.push(...(await latestOf(req, unit)))
  return rows.sort((one, other) => Date.parse(other.approvedAt) - Date.parse(one.approvedAt)).slice(0, shownDone)
}

async function latestOf(req: PayloadRequest, unit: string): Promise<DoneRow[]> {
  const found = await req.payload.db.find<Edition>({
    collection: editionsSlug,
    limit: shownDone,
    pagination: false,
    req,
    select: { collection: true, document: true, title: true, language: true, number: true, approvedAt: true },
    sort: '-approvedAt',
    where: { unit: { equals: unit } },
  })
  return found.docs.map(({ approvedAt, collection, document, id, language, number, title }) => ({
    edition: String(id),
    collection,
    document,
    title,
    language,
    number,
    approvedAt,
  }))
}

async function findRuns(req: PayloadRequest, where: Where, sort: string) {
  const found = await req.payload.db.find<ReviewRunRow>({
    collection: reviewRunsSlug,
    limit: listed,
    pagination: false,
    req,
    sort,
    where,
  })
  return found.docs
}

function inboxRow(run: ReviewRunRow, verb: InboxRow['verb'], people: Person[], view?: RunView): InboxRow {
  return {
    run: String(run.id),
    collection: run.collection,
    document: run.document,
    title: run.title,
    languages: languagesOf(run),
    verb,
    since: (verb === 'revise' ? run.endedAt : run.submittedAt) ?? run.submittedAt,
    from: people.find((person) => person.id === run.submittedBy)?.name ?? '',
    note: (verb === 'revise' ? run.reason : run.note) ?? '',
    holders: view?.eligible.map((person) => person.name) ?? [],
  }
}
