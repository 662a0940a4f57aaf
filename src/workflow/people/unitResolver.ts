import type { PayloadRequest, Where } from 'payload'

import type { UnitOf } from '../rules/eligibility'
import type { ReviewPolicy } from '../rules/policy'
import { asSlug, type WorkflowOptions } from '../workflowOptions'

/**
 * Reads the slugs once a request; the answer itself is pure, as the rules want it.
 * @param policies of which the answer will be asked; no unit is read that they do not name. @default any policy
 */
export async function unitResolver(
  req: PayloadRequest,
  options: WorkflowOptions,
  policies?: readonly Pick<ReviewPolicy, 'steps'>[],
): Promise<UnitOf> {
  const { units } = options
  const idBySlug = units ? await readSlugs(req, units.collection, policies && namedUnits(units.lead, policies)) : none
  return (unit, run) => {
    if (unit === 'own') return run.unit
    if (unit === 'lead') return units ? idBySlug.get(units.lead) : undefined
    return idBySlug.get(unit)
  }
}

const none: ReadonlyMap<string, string> = new Map()

/** @param slugs of the units that are read; all where nothing is said */
async function readSlugs(
  req: PayloadRequest,
  collection: string,
  slugs?: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (slugs?.length === 0) return none
  const where: Where = slugs ? { slug: { in: slugs } } : {}
  const { docs } = await req.payload.db.find<{ id: string; slug?: string }>({
    collection: asSlug(collection),
    limit: 0,
    pagination: false,
    req,
    select: { slug: true },
    where,
  })
  return new Map(docs.flatMap(({ id, slug }) => (slug ? [[slug, String(id)] as const] : [])))
}

/** The slugs of the units that are not the document's own. */
function namedUnits(lead: string, policies: readonly Pick<ReviewPolicy, 'steps'>[]): string[] {
  const named = policies.flatMap(({ steps }) => steps.map(({ approvers }) => approvers.unit))
  const elsewhere = named.filter((unit) => unit !== 'own')
  return [...new Set(elsewhere.map((unit) => (unit === 'lead' ? lead : unit)))]
}
