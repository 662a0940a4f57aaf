import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { reachFailPoint } from '../../database/failPoints'
import { CodedError } from '../../errors/codedError'
import { languages as allLanguages, type Language } from '../../i18n/languages'
import { contributorsOf, recordContribution } from '../actions/contributionStore'
import { inheritContributions, type WrittenThing } from '../actions/inheritContributions'
import { holdFile, loadRun, openReviewsOf } from '../actions/runStore'
import { readPerson } from '../people/readPeople'
import { unitResolver } from '../people/unitResolver'
import { changedParts } from '../rules/changedParts'
import { refusalFor } from '../rules/eligibility'
import { fieldShapes } from '../wording/fieldShapes'
import { relatedIds } from '../wording/readWording'
import { asSlug, type WorkflowOptions } from '../workflowOptions'
import { before, copiedFrom, restoring } from './guardContent'

/**
 * After every content write: what changed value, by comparing the stored rows (the whole form is saved, only what differs
 * counts), whether that was allowed while a review is open, and who touched it. A refusal undoes the write, because
 * `guardOperation` made sure that there is a transaction.
 */
export const recordChange =
  (options: WorkflowOptions): CollectionAfterChangeHook =>
  async ({ collection, context, doc, operation, req }) => {
    const id = String(doc.id)
    const slug = collection.slug
    const after = await readStored(req, slug, id)
    const previous = operation === 'create' ? {} : (context[before(slug, id)] as Record<string, unknown>)
    const changed = changedParts(previous, after, fieldShapes(req.payload.config, slug))
    if (changed.languages.length === 0 && !changed.shared) return doc
    await refuseWhileUnderReview(req, options, { slug, id, ...changed })
    await recordContribution(req, {
      at: options.clock.now(),
      collection: slug,
      document: id,
      languages: changed.shared ? allLanguages : changed.languages,
      shared: changed.shared,
      user: req.user ? String(req.user.id) : '',
    })
    const languages = changed.shared ? allLanguages : changed.languages
    const write = { slug, id, previous, after }
    const files = filesPutIn(req, options, write)
    for (const file of files) await holdFile(req, file)
    const sources = [...wordsFrom(req, write), ...files]
    await inheritContributions(req, sources, { collection: slug, document: id, languages })
    await reachFailPoint('edit.contributionWritten')
    return doc
  }

type Write = { slug: string; id: string; previous: Record<string, unknown>; after: Record<string, unknown> }

/** The document whose words, perhaps somebody else's, this write brought in: the original of a copy, or an older version. */
function wordsFrom(req: PayloadRequest, { id, slug }: Write): WrittenThing[] {
  const original = req.context[copiedFrom]
  return [
    ...(original ? [{ collection: slug, document: String(original) }] : []),
    ...(req.context[restoring] ? [{ collection: slug, document: id }] : []),
  ]
}

/** The travelling files that the document shows since this write; they bring their words with them. */
function filesPutIn(req: PayloadRequest, options: WorkflowOptions, write: Write): WrittenThing[] {
  const shape = fieldShapes(req.payload.config, write.slug)
  const before = relatedIds({ raw: write.previous, shape })
  return [...relatedIds({ raw: write.after, shape })]
    .filter(([collection]) => options.travelling.includes(collection))
    .flatMap(([collection, ids]) => [...ids].map((document) => ({ collection, document })))
    .filter(({ collection, document }) => !before.get(collection)?.has(document))
}

async function readStored(req: PayloadRequest, slug: string, id: string): Promise<Record<string, unknown>> {
  const stored = await req.payload.db.findOne<{ id: string } & Record<string, unknown>>({
    collection: asSlug(slug),
    req,
    where: { id: { equals: id } },
  })
  return stored ?? {}
}

type Change = { slug: string; id: string; languages: Language[]; shared: boolean; fields: string[] }

/**
 * 409 unless every review that the change touches is at an `edit` step of which the writer is an eligible reviewer. The
 * owning unit stays while a review is open, whoever writes: another unit would answer for what this one's people sign.
 */
async function refuseWhileUnderReview(req: PayloadRequest, options: WorkflowOptions, change: Change): Promise<void> {
  const open = await openReviewsOf(req, change.slug, change.id)
  const touched = open.filter((row) => change.shared || change.languages.includes(row.language))
  const movesAway = change.fields.includes(options.collections[change.slug]?.unitField ?? 'unit')
  for (const run of new Set(touched.map((row) => row.run))) {
    if (!movesAway && (await mayEditInReview(req, options, run))) continue
    throw new CodedError('review.underReview', { data: { run, fields: change.fields } })
  }
}

/** Whether the signed-in person may change the text of an open run now. */
export async function mayEditInReview(req: PayloadRequest, options: WorkflowOptions, runId: string): Promise<boolean> {
  const loaded = await loadRun(req, runId)
  if (!loaded || !req.user) return false
  const { run } = loaded
  if (run.policy.steps[run.step]?.kind !== 'edit') return false
  const person = await readPerson(req, options, String(req.user.id))
  const contributors = await contributorsOf(req, run.collection, run.document, run.languages)
  const unitOf = await unitResolver(req, options, [run.policy])
  return refusalFor(run, run.step, person, contributors, unitOf) === null
}
