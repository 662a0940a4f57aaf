import type { Access, CollectionConfig } from 'payload'

import { seatsOf, type WorkflowOptions } from '../workflowOptions'

/**
 * Product records are read by those who read all and, where a record names the owning unit, by that unit's members. What
 * names none (who contributed, single signatures) reaches readers through the review endpoints.
 */
export const readsProductRecord =
  (options: WorkflowOptions) =>
  (collection: CollectionConfig): Access =>
  ({ req }) => {
    if (!req.user) return false
    if (options.readsAll(req)) return true
    if (!collection.fields.some((field) => 'name' in field && field.name === 'unit')) return false
    const units = seatsOf(options, { ...req.user }).map(({ unit }) => unit)
    return units.length > 0 ? { unit: { in: units } } : false
  }
