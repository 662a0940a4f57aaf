import { errorMessage } from '../../errors/errorMessage'
import type { Language } from '../../i18n/languages'
import type { StepEligibility } from './eligibility'
import type { Person } from './person'
import type { Finding } from './preflight'

/** Who could decide a step now, and why the others of its role cannot. `step` is the step's key. */
export type StepReadiness = Omit<StepEligibility, 'step'> & { step: string }

/**
 * Whether enough people could carry a run through all its steps now (design §5). Nobody gives two steps, so a desk editor
 * who is also the only leader is one person and not two.
 */
export function readinessFindings(steps: readonly StepReadiness[]): Finding[] {
  const short = steps.filter(({ eligible, needed }) => eligible.length < needed).map(shortageFinding)
  if (short.length > 0) return short
  const seats = steps.flatMap(({ eligible, needed }) => Array.from({ length: needed }, () => eligible))
  const filled = seatsFilled(seats)
  if (filled === seats.length) return []
  const params = { needed: String(seats.length), eligible: String(filled) }
  return [{ path: 'steps', severity: 'error', code: 'preflight.peopleShared', params }]
}

function shortageFinding({ eligible, excluded, label, needed, step }: StepReadiness): Finding {
  const params = { stepVi: label.vi, stepEn: label.en, needed: String(needed), eligible: String(eligible.length) }
  const about = { path: `steps.${step}`, severity: 'error' } as const
  if (excluded.length === 0) return { ...about, code: 'preflight.roleVacant', params }
  const reasons = (language: Language) =>
    excluded.map(({ refusal }) => errorMessage(refusal.code, refusal.params, language)).join(' ')
  const withReasons = { ...params, reasonsVi: reasons('vi'), reasonsEn: reasons('en') }
  return { ...about, code: 'preflight.approversMissing', params: withReasons }
}

/** How many seats can be filled with different people: the largest matching, by augmenting paths. */
function seatsFilled(seats: readonly Person[][]): number {
  const seatOf = new Map<string, number>()
  const fill = (seat: number, tried: Set<string>): boolean => {
    for (const { id } of seats[seat] ?? []) {
      if (tried.has(id)) continue
      tried.add(id)
      const taken = seatOf.get(id)
      if (taken !== undefined && !fill(taken, tried)) continue
      seatOf.set(id, seat)
      return true
    }
    return false
  }
  return seats.filter((_, seat) => fill(seat, new Set())).length
}
