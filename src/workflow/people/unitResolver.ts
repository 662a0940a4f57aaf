import type { PayloadRequest } from 'payload'

import type { UnitOf } from '../rules/eligibility'
import { asSlug, type WorkflowOptions } from '../workflowOptions'

/** Reads the slugs once a request; the answer itself is pure, as the rules want it. */
export async function unitResolver(req: PayloadRequest, options: WorkflowOptions): Promise<UnitOf> {
  const idBySlug = new Map<string, string>()
  if (options.units) {
    const units = await req.payload.db.find<{ id: string; slug?: string }>({
      collection: asSlug(options.units.collection),
      limit: 0,
      pagination: false,
      req,
      select: { slug: true },
    })
    for (const unit of units.docs) if (unit.slug) idBySlug.set(unit.slug, String(unit.id))
  }
  return (unit, run) => {
    if (unit === 'own') return run.unit
    if (unit === 'lead') return options.units ? idBySlug.get(options.units.lead) : undefined
    return idBySlug.get(unit)
  }
}
