import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'

import { languages as allLanguages, type Language } from '../../i18n/languages'
import { recordContribution } from '../actions/contributionStore'
import { bumpRev } from '../actions/runStore'
import { changedParts } from '../rules/changedParts'
import { fieldShapes, pathsTo } from '../wording/fieldShapes'
import { asSlug, type WorkflowOptions } from '../workflowOptions'
import { before } from './guardContent'

type Stored = { id: string; rev?: number | null } & Record<string, unknown>

/**
 * Keeps the stored file record as it was, for the comparison after the write, and moves `rev` on: a document that begins to
 * show the file at the same instant does so too (`holdFile`).
 */
export const keepMediaBefore: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return { ...data, rev: 1 }
  const id = String(originalDoc.id)
  const stored = await req.payload.db.findOne<Stored>({
    collection: asSlug(collection.slug),
    req,
    where: { id: { equals: id } },
  })
  req.context[before(collection.slug, id)] = stored
  return { ...data, rev: (stored?.rev ?? 0) + 1 }
}

/**
 * Changing an attached file, its caption, alt, credit or licence is a contribution to every document that shows it, and
 * writing them at all to every document that will: `recordChange` hands them on when the file is put into one.
 */
export const recordMediaChange =
  (options: WorkflowOptions): CollectionAfterChangeHook =>
  async ({ collection, context, doc, operation, req }) => {
    const id = String(doc.id)
    const after = await req.payload.db.findOne<Stored>({
      collection: asSlug(collection.slug),
      req,
      where: { id: { equals: id } },
    })
    const previous = operation === 'create' ? {} : (context[before(collection.slug, id)] as Stored)
    const changed = changedParts(previous, after ?? {}, fieldShapes(req.payload.config, collection.slug))
    if (changed.languages.length === 0 && !changed.shared) return doc
    const languages = changed.shared ? allLanguages : changed.languages
    const own = { at: options.clock.now(), collection: collection.slug, document: id, shared: changed.shared }
    await recordContribution(req, { ...own, languages, user: req.user ? String(req.user.id) : '' })
    if (operation === 'create') return doc
    await contributeToUsers(req, options, { media: collection.slug, id, languages, shared: changed.shared })
    return doc
  }

/** Removing a picture changes what its documents say, in every language. */
export const recordMediaRemoval =
  (options: WorkflowOptions): CollectionBeforeDeleteHook =>
  ({ collection, id, req }) =>
    contributeToUsers(req, options, { media: collection.slug, id: String(id), languages: allLanguages, shared: true })

type MediaTouch = { media: string; id: string; languages: readonly Language[]; shared: boolean }

async function contributeToUsers(req: PayloadRequest, options: WorkflowOptions, touch: MediaTouch): Promise<void> {
  for (const slug of Object.keys(options.collections)) {
    const paths = pathsTo(fieldShapes(req.payload.config, slug), touch.media)
    if (paths.length === 0) continue
    const users = await req.payload.db.find<{ id: string; rev?: number | null }>({
      collection: asSlug(slug),
      limit: 0,
      pagination: false,
      req,
      where: { or: paths.map((path) => ({ [path]: { equals: touch.id } })) },
    })
    for (const document of users.docs) {
      const { languages, shared } = touch
      const user = req.user ? String(req.user.id) : ''
      const at = options.clock.now()
      await recordContribution(req, { at, collection: slug, document: String(document.id), languages, shared, user })
      await bumpRev(req, slug, { id: String(document.id), rev: document.rev ?? 0 })
    }
  }
}
