import type { UnitOf } from '../rules/eligibility'
import type { Membership } from '../rules/person'
import type { ReviewPolicy } from '../rules/policy'

/** `<role>@<unit id>` of the step that is waited for: what a person's own roles are matched against on the landing page. */
export function waitingFor(policy: ReviewPolicy, step: number, unit: string, unitOf: UnitOf): string {
  const approvers = policy.steps[step]?.approvers
  return approvers ? `${approvers.role}@${unitOf(approvers.unit, { unit }) ?? ''}` : ''
}

/** Everything that may be waited for and these memberships answer to. */
export const answersTo = (memberships: readonly Membership[]): string[] =>
  memberships.flatMap(({ roles, unit }) => roles.map((role) => `${role}@${unit}`))
