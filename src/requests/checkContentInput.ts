import type {
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  TypeWithID,
  Where,
} from 'payload'

import { CodedError } from '../errors/codedError'
import { isLanguage } from '../i18n/languages'
import { checkFields } from './contentInput/checkFields'
import { expectations, InputFindings, type NamedRelation } from './contentInput/inputFindings'
import { missingRelations } from './contentInput/missingRelations'

type Id = number | string
type WriteArgs = { data?: unknown; duplicateFromID?: Id; id?: Id; overrideAccess?: boolean }

/**
 * A `beforeOperation` hook for content: checks what is written against the collection's own fields before Payload does
 * (design §9), which answers 500 to a bad relation or malformed rich text and stores an object as text. It checks JSON
 * types, lengths, relation ids (well-formed and existing), Lexical structure and links, and stores text as NFC.
 *
 * @throws CodedError request.malformed, request.invalidField with data { errors: [{ path, message }] } (400)
 */
export function checkContentInput(): CollectionBeforeOperationHook {
  return async ({ args, collection, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    const { data, duplicateFromID, id, overrideAccess }: WriteArgs = args
    // Access refuses them in a moment; what exists is not for strangers to find out.
    if (!req.user && overrideAccess !== true) return args
    if (data === undefined) return args
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
      throw new CodedError('request.malformed', { data: { reason: 'notAnObject' } })
    }
    const findings = new InputFindings()
    const walk = { blocks: req.payload.blocks, everyLanguage: req.locale === 'all', findings }
    const checked = checkFields(collection.flattenedFields, data as Record<string, unknown>, '', walk)
    if (findings.problems.length === 0) {
      const missing = await missingRelations(req, findings.relations, overrideAccess === true)
      await noteMissing(req, collection, { id: id ?? duplicateFromID, missing }, findings)
    }
    refuse(findings, req.i18n?.language)
    return { ...args, data: overrideAccess === true ? checked : withoutTimes(checked) }
  }
}

/** When something was made and changed is the server's to say; Payload would take it from anybody, and `null` is a 500. */
function withoutTimes({ createdAt: _made, updatedAt: _changed, ...data }: Record<string, unknown>): object {
  return data
}

/** A record that was deleted, or closed, after it was chosen does not keep people from saving the rest of their document. */
async function noteMissing(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  { id, missing }: { id?: Id; missing: NamedRelation[] },
  findings: InputFindings,
): Promise<void> {
  if (missing.length === 0) return
  const stored = id === undefined ? {} : await storedFields(req, collection, id)
  // In the very field: an id that stands elsewhere in the document may be one of another collection.
  const isNew = ({ id: named, path }: NamedRelation) =>
    !JSON.stringify(stored[path.split('.')[0] ?? ''] ?? null).includes(JSON.stringify(named))
  for (const { path } of missing.filter(isNew)) findings.problem(path, 'record')
}

async function storedFields(
  req: PayloadRequest,
  { slug }: SanitizedCollectionConfig,
  id: Id,
): Promise<Record<string, unknown>> {
  const where: Where = { id: { equals: id } }
  return (
    (await req.payload.db.findOne<TypeWithID & Record<string, unknown>>({
      collection: slug,
      locale: 'all',
      req,
      where,
    })) ?? {}
  )
}

function refuse({ problems }: InputFindings, requested: string | undefined): void {
  if (problems.length === 0) return
  const language = isLanguage(requested) ? requested : 'vi'
  const errors = problems
    .slice(0, 50)
    .map(({ expected, path }) => ({ message: expectations[expected][language], path }))
  const paths = errors.map(({ path }) => path).join(', ')
  throw new CodedError('request.invalidField', { data: { errors }, language, params: { paths } })
}
