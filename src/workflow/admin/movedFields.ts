import type { FieldDifference } from '../rules/difference'

/**
 * The fields whose difference from the last edition is no longer what it was: what somebody changed in between. A field
 * that is back to the edition's wording has no difference any more.
 */
export function movedFields(
  then: readonly FieldDifference[],
  now: readonly FieldDifference[],
): { field: string; difference: FieldDifference | null }[] {
  const names = [...new Set([...now, ...then].map(({ field }) => field))]
  const of = (list: readonly FieldDifference[], field: string) => list.find((each) => each.field === field) ?? null
  return names
    .filter((field) => JSON.stringify(of(then, field)) !== JSON.stringify(of(now, field)))
    .map((field) => ({ field, difference: of(now, field) }))
}
