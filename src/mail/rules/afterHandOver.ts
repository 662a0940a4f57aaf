import { spread } from '../../worker/rules/spread'
import type { Understood } from './classifyFailure'

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** The wait before each attempt at a server that does not take this mail now (a greylist lets go after minutes). */
export const attemptDelays = [
  0,
  30 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  24 * hour,
] as const

/** While no mail goes there at all, a mail is as good as new: it uses up no attempt. */
const unavailableDelay = minute
/** A wrong password tried every minute would be taken for an attack. */
const configurationDelay = 15 * minute

/** What a hand-over does to its row. */
export type Standing =
  | { state: 'sent' }
  | { state: 'queued'; at: Date; attempts: number; uncertain: boolean; code: string }
  | { state: 'dead'; attempts: number; uncertain: boolean; code: string }

type Row = { attempts: number; uncertain: boolean }

/**
 * Where a mail stands after a hand-over that did not succeed.
 * @param dice a number in [0, 1), as from a random source
 */
export function afterFailure(row: Row, { code, kind }: Understood, now: Date, dice: number): Standing {
  const { attempts, uncertain } = row
  switch (kind) {
    case 'refused':
      return { state: 'dead', attempts: attempts + 1, uncertain, code }
    case 'retry': {
      const delay = attemptDelays[attempts + 1]
      if (delay === undefined) return { state: 'dead', attempts: attempts + 1, uncertain, code }
      return { state: 'queued', at: spread(now, delay, dice), attempts: attempts + 1, uncertain, code }
    }
    case 'unavailable':
    case 'configuration': {
      const delay = kind === 'unavailable' ? unavailableDelay : configurationDelay
      return { state: 'queued', at: spread(now, delay, dice), attempts, uncertain, code }
    }
    case 'unsure':
      return unsure(row, code, spread(now, unavailableDelay, dice))
  }
}

/** What is known about a mail whose worker died: its receipt lies there, it certainly does not, or nobody can say. */
export type Evidence = 'receipt' | 'noReceipt' | 'nothing'

/** Where a mail stands whose worker died while it was `sending`. No attempt is used up: the fault was ours. */
export function afterDeath(row: Row & { ending: boolean }, evidence: Evidence, now: Date): Standing {
  const { attempts, uncertain } = row
  if (evidence === 'receipt') return { state: 'sent' }
  if (!row.ending || evidence === 'noReceipt') {
    return { state: 'queued', at: now, attempts, uncertain, code: 'worker.died' }
  }
  return unsure(row, 'worker.died', now)
}

/** It may have left. It goes once more, under the same Message-ID; a second time nobody knows, and a person asks. */
function unsure({ attempts, uncertain }: Row, code: string, at: Date): Standing {
  if (uncertain) return { state: 'dead', attempts, uncertain, code }
  return { state: 'queued', at, attempts, uncertain: true, code }
}
