import { crashDesk, type AnsweredVerb, type CrashDesk } from '../e2e/crash/crashDesk'
import { fromChiefOn, upToChief } from '../e2e/crash/crashStory'
import type { DrillHouse } from './drillHouse'

export type Load = {
  /** Every verb that was answered with yes, in the order of the answers. */
  verbs: AnsweredVerb[]
  /** Every article whose creation was answered with yes, and the desk that works on it. */
  articles: { id: string; desk: CrashDesk }[]
  /** Of those the ones that were sent after a moment (performance.now). @throws the first error of anybody's */
  answered(after: number): AnsweredVerb[]
  /** Begins nothing new, and resolves when what was begun has gone all the way. @throws the first error of anybody's */
  finish(): Promise<void>
}

const lanes = 6
/** Less than a failover lasts: verbs are sent again while their first try is still at work. */
const verbPatienceMs = 4000

/** Two newsroom shifts, so that people work beside each other. */
const casts = [{}, { chiefEditor: 'chiefEditor2', deskEditor: 'deskEditor2', reporter: 'reporter2' }]

/** People who write, submit, send back, approve and correct one article after the other, several at a time. */
export async function startLoad(house: DrillHouse): Promise<Load> {
  const tokens = new Map<string, string>()
  const verbs: AnsweredVerb[] = []
  const articles: Load['articles'] = []
  let open = true
  let broken: unknown
  const newDesk = (lane: number) =>
    crashDesk(house, {
      answered: (verb) => void verbs.push(verb),
      cast: casts[lane % casts.length],
      patienceMs: verbPatienceMs,
      tokens,
    })
  for (const [lane] of casts.entries()) await signAllIn(newDesk(lane))

  const work = async (lane: number): Promise<void> => {
    for (let n = 1; open; n += 1) {
      const desk = newDesk(lane)
      const id = await desk.write(`Bài ${lane}.${n}`)
      articles.push({ desk, id })
      await upToChief(desk, id)
      await fromChiefOn(desk, id, () => Promise.resolve())
    }
  }
  const working = Promise.all(Array.from({ length: lanes }, (_, lane) => work(lane)))
  working.catch((error: unknown) => {
    open = false
    broken = error
  })
  return {
    articles,
    answered: (after) => {
      if (broken) throw broken
      return verbs.filter(({ sentAt }) => sentAt > after)
    },
    finish: async () => {
      open = false
      await working
    },
    verbs,
  }
}

async function signAllIn(desk: CrashDesk): Promise<void> {
  for (const who of ['reporter', 'deskEditor', 'chiefEditor'] as const)
    await desk.call(who, 'GET', '/api/users/me', 200)
}
