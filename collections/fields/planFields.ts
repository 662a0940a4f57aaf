import type { Field, SingleRelationshipField, TextField } from 'payload'

type InPlan = Pick<TextField, 'admin' | 'custom' | 'index' | 'required'>

/** Where a plan speaks of the record, such as P-1.7. */
export const clauseField = (more: InPlan = {}): Field => ({
  name: 'clause',
  type: 'text',
  maxLength: 20,
  label: { vi: 'Mục trong kế hoạch', en: 'Clause of the plan' },
  ...more,
})

/** To which programme the record belongs. */
export const programmeField = (more: Pick<SingleRelationshipField, 'admin' | 'index' | 'required'> = {}): Field => ({
  name: 'programme',
  type: 'relationship',
  relationTo: 'programmes',
  label: { vi: 'Chương trình', en: 'Programme' },
  ...more,
})

/** Beside the text in the admin. */
export const aside = { position: 'sidebar' } as const
