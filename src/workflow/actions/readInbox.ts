import type { PayloadRequest, Where } from 'payload'

import { readPeople } from '../people/readPeople'
import { editionsSlug, type Edition } from '../records/editions'
import { reviewRunsSlug, type ReviewRunRow } from '../records/reviewRuns'
import type { Person } from '../rules/person'
import type { WorkflowOptions } from '../workflowOptions'
import { describeRun, type RunView } from './viewRun'

export type InboxRow = {
  run: string
  collection: string
  document: string
  title: string
  languages: string[]
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
  language: string
  number: number
  approvedAt: string
}

export type Inbox = { mine: InboxRow[]; waiting: InboxRow[]; done: DoneRow[] }

const listed = 50

/** What waits for this person first, then what waits for others, then what is done (screens §1). */
export async function readInbox(req: PayloadRequest, options: WorkflowOptions, userId: string): Promise<Inbox> {
  const people = await readPeople(req, options)
  const me = people.find((person) => person.id === userId)
  if (!me) return { mine: [], waiting: [], done: [] }
  const toDecide = await rowsToDecide(req, options, me, people)
  const returned = await returnedRows(req, me, people)
  const waiting = await waitingRows(req, options, me, people)
  return { mine: [...toDecide, ...returned], waiting, done: await doneRows(req, me) }
}

async function rowsToDecide(
  req: PayloadRequest,
  options: WorkflowOptions,
  me: Person,
  people: Person[],
): Promise<InboxRow[]> {
  const seats = me.memberships.flatMap(({ roles, unit }) => roles.map((role) => `${role}@${unit}`))
  if (seats.length === 0) return []
  const runs = await findRuns(
    req,
    { and: [{ state: { equals: 'open' } }, { waitingFor: { in: seats } }] },
    'submittedAt',
  )
  const rows: InboxRow[] = []
  for (const run of runs) {
    const view = await describeRun(req, options, String(run.id), people)
    if (view.eligible.some((person) => person.id === me.id)) rows.push(inboxRow(run, view.step.kind, people, view))
  }
  return rows
}

/** The newest run of a document came back to the one who submitted it, and nothing newer was submitted. */
async function returnedRows(req: PayloadRequest, me: Person, people: Person[]): Promise<InboxRow[]> {
  const mine = await findRuns(req, { submittedBy: { equals: me.id } }, '-submittedAt')
  const seen = new Set<string>()
  const rows: InboxRow[] = []
  for (const run of mine) {
    const key = `${run.collection}:${run.document}:${run.languages}`
    if (!seen.has(key) && run.state === 'returned') rows.push(inboxRow(run, 'revise', people))
    seen.add(key)
  }
  return rows
}

async function waitingRows(
  req: PayloadRequest,
  options: WorkflowOptions,
  me: Person,
  people: Person[],
): Promise<InboxRow[]> {
  const where: Where = { and: [{ state: { equals: 'open' } }, { submittedBy: { equals: me.id } }] }
  const rows: InboxRow[] = []
  for (const run of await findRuns(req, where, 'submittedAt')) {
    rows.push(inboxRow(run, 'wait', people, await describeRun(req, options, String(run.id), people)))
  }
  return rows
}

async function doneRows(req: PayloadRequest, me: Person): Promise<DoneRow[]> {
  const units = me.memberships.map((membership) => membership.unit)
  const found = await req.payload.db.find<Edition>({
    collection: editionsSlug,
    limit: 5,
    pagination: false,
    req,
    select: { collection: true, document: true, title: true, language: true, number: true, approvedAt: true },
    sort: '-approvedAt',
    where: { unit: { in: units } },
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
    languages: run.languages.split(' '),
    verb,
    since: (verb === 'revise' ? run.endedAt : run.submittedAt) ?? run.submittedAt,
    from: people.find((person) => person.id === run.submittedBy)?.name ?? '',
    note: (verb === 'revise' ? run.reason : run.note) ?? '',
    holders: view?.eligible.map((person) => person.name) ?? [],
  }
}
