import type { Refusal } from '../../errors/refusal'
import type { Person } from '../rules/person'
import type { Wording } from '../wording/readWording'
import type { WorkflowOptions } from '../workflowOptions'

/** Why this person cannot submit this wording now, before the preflight; `null` when they can. */
export function submitRefusal(
  options: WorkflowOptions,
  wording: Wording,
  person: Person | undefined,
  nothingNew: boolean,
): Refusal | null {
  const authors = options.collections[wording.collection]?.policy.authors ?? []
  const entitled = person?.memberships.some(
    (membership) =>
      (wording.unit === '' || membership.unit === wording.unit) &&
      membership.roles.some((role) => authors.includes(role)),
  )
  if (!entitled) return { code: 'review.notAuthorRole', params: { person: person?.name ?? '' } }
  return nothingNew ? { code: 'review.nothingNew' } : null
}
