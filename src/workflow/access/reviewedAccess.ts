import type { Access, CollectionConfig, Where } from 'payload'

import { isLanguage } from '../../i18n/languages'
import { openReviewsOf } from '../actions/runStore'
import { answersTo } from '../actions/waitingFor'
import { contentWrite } from '../hooks/guardContent'
import { mayEditInReview } from '../hooks/recordChange'
import { reviewRunsSlug, type ReviewRunRow } from '../records/reviewRuns'
import { seatsOf, type WorkflowOptions } from '../workflowOptions'

/**
 * Adds to a collection's own rules: the people whom an open run waits for read the document and, at an `edit` step,
 * write it; and while a review is open the form is read-only for everyone whose write would be refused.
 */
export function reviewedAccess(collection: CollectionConfig, options: WorkflowOptions): CollectionConfig['access'] {
  const slug = collection.slug
  const base = collection.access ?? {}
  return {
    ...base,
    read: async (args) => widen(await own(base.read, args), () => waitingDocuments(args.req, options, slug)),
    update: async (args) => {
      const { id, req } = args
      const allowed = await own(base.update, args)
      if (!req.user || id === undefined) return allowed
      const runs = await openRunsHere(req, slug, String(id))
      const editable = await Promise.all(runs.map((run) => mayEditInReview(req, options, run)))
      if (editable.some(Boolean)) return true
      // Inside a write the hooks compare values and answer 409 with what stands in the way; a form only needs to know.
      if (req.context[contentWrite]) return allowed
      return runs.length > 0 ? false : allowed
    },
  }
}

type Result = boolean | Where

const own = async (rule: Access | undefined, args: Parameters<Access>[0]): Promise<Result> =>
  rule ? rule(args) : Boolean(args.req.user)

async function widen(allowed: Result, more: () => Promise<string[]>): Promise<Result> {
  if (allowed === true) return true
  const ids = await more()
  if (ids.length === 0) return allowed
  const waiting: Where = { id: { in: ids } }
  return allowed === false ? waiting : { or: [allowed, waiting] }
}

/** The documents of this collection whose open run waits for one of the person's roles. */
async function waitingDocuments(
  req: Parameters<Access>[0]['req'],
  options: WorkflowOptions,
  slug: string,
): Promise<string[]> {
  if (!req.user) return []
  const seats = answersTo(seatsOf(options, { ...req.user }))
  if (seats.length === 0) return []
  const runs = await req.payload.db.find<ReviewRunRow>({
    collection: reviewRunsSlug,
    limit: 0,
    pagination: false,
    req,
    select: { document: true },
    where: { and: [{ state: { equals: 'open' } }, { collection: { equals: slug } }, { waitingFor: { in: seats } }] },
  })
  return runs.docs.map((run) => run.document)
}

/** The open runs of the language that the form shows; of every language where it shows all. */
async function openRunsHere(req: Parameters<Access>[0]['req'], slug: string, id: string): Promise<string[]> {
  const open = await openReviewsOf(req, slug, id)
  const shown = open.filter((row) => !isLanguage(req.locale) || row.language === req.locale)
  return [...new Set(shown.map((row) => row.run))]
}
