import type { PayloadRequest } from 'payload'

import type { Language } from '../../i18n/languages'
import { asNamed, readPeople } from '../people/readPeople'
import type { CanonicalContent } from '../rules/canonicalContent'
import type { Contributors } from '../rules/contributors'
import { difference } from '../rules/difference'
import type { UnitOf } from '../rules/eligibility'
import type { Person } from '../rules/person'
import { standingOf, type NamedPerson, type ReviewEvent, type ReviewEventKind } from '../rules/reviewEvent'
import type { ReviewRun } from '../rules/reviewRun'
import { fieldLabels } from '../wording/fieldLabels'
import { fingerprintsOf, titleOf, type Wording } from '../wording/readWording'
import type { WorkflowOptions } from '../workflowOptions'
import { newestEdition } from './contributionStore'

export type Announcement = {
  kind: ReviewEventKind
  /** The run before the verb; null at a submission. */
  before: ReviewRun | null
  after: ReviewRun
  actor: Person
  comment: string
  wording: Wording
  contributors: Contributors
  /** Where the caller has read who submitted. */
  submitter?: Person
  unitOf: UnitOf
  editions?: ReviewEvent['editions']
}

/** Tells those who listen what a verb did, in its transaction. Reads nothing where nobody listens. */
export async function announce(req: PayloadRequest, options: WorkflowOptions, about: Announcement): Promise<void> {
  if (options.afterReview.length === 0) return
  const event = await eventOf(req, options, about)
  for (const listen of options.afterReview) await listen(req, event)
}

async function eventOf(req: PayloadRequest, options: WorkflowOptions, about: Announcement): Promise<ReviewEvent> {
  const { actor, after, comment, editions = [], kind, wording } = about
  const { collection, document, id: run, languages, unit } = after
  // Where nobody decides next, the only other person to name is who submitted.
  const people = after.state === 'open' ? await readPeople(req, options) : []
  const submitter = about.submitter ?? asNamed(people, after.submittedBy)
  const standing = standingOf({ ...about, currentFingerprints: fingerprintsOf(wording, languages), people })
  const titleField = options.collections[collection]?.titleField ?? 'title'
  return {
    ...standing,
    kind,
    run,
    collection,
    document,
    unit,
    title: titleOf(wording, titleField, languages[0]),
    languages,
    actor: named(actor),
    submittedBy: named(submitter),
    comment,
    changed: standing.waiting ? await changedSince(req, wording, languages) : null,
    editions: editions.map(({ id, language, number }) => ({ id, language, number })),
  }
}

const named = ({ id, name, unitName }: Person): NamedPerson => ({ id, name, unitName: unitName ?? '' })

/** Which fields differ from the newest edition of these languages, by their labels; null where there is none yet. */
async function changedSince(
  req: PayloadRequest,
  wording: Wording,
  languages: readonly Language[],
): Promise<ReviewEvent['changed']> {
  const { collection, contents, document } = wording
  const paths = new Set<string>()
  let known = false
  for (const language of languages) {
    const edition = await newestEdition(req, collection, document, language, { content: true })
    if (!edition) continue
    known = true
    const before = JSON.parse(edition.content) as CanonicalContent
    for (const { field } of difference(before, contents[language])) paths.add(field.split('.')[0] ?? field)
  }
  if (!known) return null
  const labelOf = fieldLabels(req.payload.config, collection)
  const labels = [...paths].map(labelOf)
  return { vi: labels.map(({ vi }) => vi), en: labels.map(({ en }) => en) }
}
