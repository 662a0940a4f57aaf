import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Clock } from '../settings/clock'
import type { Edition } from './records/editions'
import type { Membership } from './rules/person'
import type { PreflightRules } from './rules/preflight'
import type { ReviewPolicy } from './rules/policy'
import type { ReviewEvent } from './rules/reviewEvent'

/** Is told what a review verb did, in its transaction: what it throws undoes the verb. */
export type ReviewListener = (req: PayloadRequest, event: ReviewEvent) => Promise<void>

/** How one collection is reviewed. */
export type ReviewedCollection = {
  policy: ReviewPolicy
  preflight: PreflightRules
  /** Dot path of the field that holds the owning unit's id; '' where documents belong to no unit. @default 'unit' */
  unitField?: string
  /** Dot path of the field that is the title on lists. @default the collection's `useAsTitle` */
  titleField?: string
}

/** Called for each edition once all that the approval makes are written, so that each knows of the other language's. */
export type EditionListener = (req: PayloadRequest, edition: Edition) => Promise<void>

export type EditorialWorkflowOptions = {
  /** The collections under review, by slug. */
  collections: Record<string, ReviewedCollection>
  /** Where frozen files are kept: `<dataDir>/editions/media/<sha256>`. */
  dataDir: string
  clock: Clock
  /** Related records whose data travels inside a wording: which of their fields, as dot paths. */
  related?: Record<string, string[]>
  /** The upload collections that travel inside content and whose changes count as contributions. @default none */
  travelling?: string[]
  /** The collection of people. @default 'users' */
  users?: string
  /** What a stored user's memberships are. @default `user.memberships` as [{ unit, roles }] */
  membershipsOf?: (user: Record<string, unknown>) => Membership[]
  /** The collection of units and the slug of the lead one. @default { collection: 'units', lead: 'so-tttt' } */
  units?: { collection: string; lead: string } | false
  /** Who may read every product record, whatever the unit. */
  readsAll?: (req: PayloadRequest) => boolean
  /** Who is told of a new edition, in the approval's transaction. */
  afterEdition?: EditionListener[]
  /** Who is told of every review verb, in its transaction. @default nobody */
  afterReview?: ReviewListener[]
}

export type WorkflowOptions = Required<EditorialWorkflowOptions>

/** Fills in what was left out and checks the whole: every problem is named at once. */
export function resolveOptions(options: EditorialWorkflowOptions): WorkflowOptions {
  const problems: string[] = []
  if (Object.keys(options.collections).length === 0)
    problems.push('collections: name at least one collection to review')
  if (!options.dataDir) problems.push('dataDir: frozen files need a folder')
  if (problems.length > 0) throw new Error(`editorialWorkflow: ${problems.join('; ')}`)
  return Object.freeze({
    related: {},
    travelling: [],
    users: 'users',
    membershipsOf: storedMemberships,
    units: { collection: 'units', lead: 'so-tttt' },
    readsAll: () => false,
    afterEdition: [],
    afterReview: [],
    ...options,
    // Looked up by what an address says: `constructor` is no collection.
    collections: Object.assign(Object.create(null) as EditorialWorkflowOptions['collections'], options.collections),
  })
}

function storedMemberships(user: Record<string, unknown>): Membership[] {
  const rows = Array.isArray(user.memberships) ? (user.memberships as { unit?: unknown; roles?: unknown }[]) : []
  return rows.map((row) => ({ unit: idOf(row.unit), roles: Array.isArray(row.roles) ? row.roles.map(String) : [] }))
}

/** The seats that count now: none for an account that was switched off, whose session may still live. */
export const seatsOf = (
  options: Pick<WorkflowOptions, 'membershipsOf'>,
  user: Record<string, unknown>,
): Membership[] => (user.active === false ? [] : options.membershipsOf(user))

/** The id in a relationship's value, whether it was populated or not; '' for none. */
export function idOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object' && 'id' in value) return String(value.id)
  return String(value)
}

export const asSlug = (slug: string): CollectionSlug => slug as CollectionSlug
