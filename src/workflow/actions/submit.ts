import type { PayloadRequest } from 'payload'

import { reachFailPoint } from '../../database/failPoints'
import { CodedError } from '../../errors/codedError'
import { recordAuditEvent } from '../../evidence/actions/recordAuditEvent'
import type { Language } from '../../i18n/languages'
import { createRecord } from '../../requests/productRecords'
import { readPerson } from '../people/readPeople'
import { unitResolver } from '../people/unitResolver'
import { openReviewsSlug } from '../records/openReviews'
import { reviewRunsSlug, type ReviewRunRow } from '../records/reviewRuns'
import type { Fingerprints } from '../rules/reviewRun'
import type { Person } from '../rules/person'
import type { ReviewPolicy } from '../rules/policy'
import { fingerprintsOf, readWording, titleOf, type Wording } from '../wording/readWording'
import type { ReviewedCollection, WorkflowOptions } from '../workflowOptions'
import { announce } from './announce'
import { contributorsOf, newestEdition } from './contributionStore'
import { isOutdated } from './isOutdated'
import { runPreflight } from './runPreflight'
import { bumpRev, loadRun, openReviewsOf } from './runStore'
import { translatedWording } from './translatedWording'
import { waitingFor } from './waitingFor'

export type SubmitInput = {
  collection: string
  document: string
  languages: Language[]
  fingerprints: Fingerprints
  note?: string
}

/** The author hands over one exact wording (design §5). Runs in the caller's transaction. */
export async function submit(
  req: PayloadRequest,
  options: WorkflowOptions,
  input: SubmitInput,
): Promise<{ run: string }> {
  const reviewed = options.collections[input.collection]
  const wording = await readWording(req, options, input.collection, input.document)
  if (!reviewed || !wording) throw new CodedError('payload.notFound')
  const person = await readPerson(req, options, String(req.user?.id ?? ''))
  requireAuthorRole(person, reviewed.policy, wording)
  requireLanguages(reviewed.policy, input)
  await requireNoOpenRun(req, input)
  requireSameWording(input, wording)
  await requireSomethingNew(req, input, wording)
  await runPreflight(req, options, { languages: input.languages, submittedBy: person.id, wording })

  const run = await openRun(req, options, { input, person, reviewed, wording })
  await reachFailPoint('submit.runWritten')
  for (const language of input.languages) {
    const { collection, document } = input
    await createRecord(req, openReviewsSlug, {
      collection,
      document,
      key: `${collection}:${document}:${language}`,
      language,
      run,
    })
  }
  await reachFailPoint('submit.openReviewWritten')
  await bumpRev(req, input.collection, { id: input.document, rev: wording.rev })
  await recordAuditEvent(req, {
    action: 'review.submitted',
    actor: { id: person.id, name: person.name, unitName: person.unitName ?? '' },
    at: options.clock.now(),
    details: { run, languages: input.languages, fingerprints: input.fingerprints, comment: input.note ?? '' },
    subject: `${input.collection}:${input.document}`,
    unit: wording.unit,
  })
  await tellOfSubmission(req, options, { input, person, run, wording })
  return { run }
}

async function tellOfSubmission(
  req: PayloadRequest,
  options: WorkflowOptions,
  { input, person, run, wording }: { input: SubmitInput; person: Person; run: string; wording: Wording },
): Promise<void> {
  const opened = options.afterReview.length > 0 ? await loadRun(req, run) : null
  if (!opened) return
  await announce(req, options, {
    kind: 'submitted',
    before: null,
    after: opened.run,
    actor: person,
    comment: input.note ?? '',
    wording,
    contributors: await contributorsOf(req, input.collection, input.document, input.languages),
    unitOf: await unitResolver(req, options, [opened.run.policy]),
  })
}

function requireAuthorRole(person: Person, policy: ReviewPolicy, wording: Wording): void {
  const entitled = person.memberships.some(
    (membership) =>
      (wording.unit === '' || membership.unit === wording.unit) &&
      membership.roles.some((role) => policy.authors.includes(role)),
  )
  if (!entitled) throw new CodedError('review.notAuthorRole', { params: { person: person.name } })
}

/** `each`: one language a run; `together`: vi and en in one run. The fingerprints name exactly those. */
function requireLanguages(policy: ReviewPolicy, { fingerprints, languages }: SubmitInput): void {
  const wanted = new Set(languages)
  const sizeFits = policy.languages === 'each' ? wanted.size === 1 : wanted.has('vi') && wanted.has('en')
  const named = Object.keys(fingerprints)
  const namesFit = named.length === wanted.size && named.every((language) => wanted.has(language as Language))
  if (!sizeFits || !namesFit || wanted.size !== languages.length) {
    throw new CodedError('review.languageMismatch', { params: { languages: languages.join(', ') } })
  }
}

async function requireNoOpenRun(req: PayloadRequest, input: SubmitInput): Promise<void> {
  const open = await openReviewsOf(req, input.collection, input.document)
  const taken = open.find((row) => input.languages.includes(row.language))
  if (taken) throw new CodedError('review.runOpen', { data: { run: taken.run } })
}

function requireSameWording(input: SubmitInput, wording: Wording): void {
  const current = fingerprintsOf(wording, input.languages)
  const moved = input.languages.some((language) => current[language] !== input.fingerprints[language])
  if (moved) throw new CodedError('review.fingerprintMoved', { data: { current } })
}

async function requireSomethingNew(req: PayloadRequest, input: SubmitInput, wording: Wording): Promise<void> {
  const editions: object[] = []
  for (const language of input.languages) {
    const edition = await newestEdition(req, input.collection, input.document, language, {
      fingerprint: true,
      number: true,
    })
    if (edition?.fingerprint !== wording.fingerprints[language]) return
    if (await isOutdated(req, input.collection, input.document, language)) return
    editions.push({ id: String(edition.id), language, number: edition.number, fingerprint: edition.fingerprint })
  }
  throw new CodedError('review.nothingNew', { data: { editions } })
}

async function openRun(
  req: PayloadRequest,
  options: WorkflowOptions,
  about: { input: SubmitInput; person: Person; reviewed: ReviewedCollection; wording: Wording },
): Promise<string> {
  const { input, person, reviewed, wording } = about
  const unitOf = await unitResolver(req, options, [reviewed.policy])
  const row = await createRecord<ReviewRunRow>(req, reviewRunsSlug, {
    collection: input.collection,
    document: input.document,
    languages: input.languages.join(' '),
    note: input.note ?? '',
    policy: JSON.stringify(reviewed.policy),
    revision: 0,
    state: 'open',
    step: 0,
    submittedAt: options.clock.now().toISOString(),
    submittedBy: person.id,
    submittedFingerprints: JSON.stringify(input.fingerprints),
    title: titleOf(wording, reviewed.titleField ?? 'title', input.languages[0]),
    translates: await translatedWording(req, input.languages, wording),
    unit: wording.unit,
    waitingFor: waitingFor(reviewed.policy, 0, wording.unit, unitOf),
  })
  return String(row.id)
}
