import type { Load } from './load'
import type { ReplicaSet } from './replicaSet'
import { until } from './until'

/** `ms`: from the kill to the first acknowledgement of a verb that was sent after it. */
export type Failover = { port: number; ms: number }

/** Verbs acknowledged between one failover and the next: everybody is at work again. */
const between = 20
const patienceMs = 90_000

/** Kills the primary again and again while the load goes on, each time once the set is whole and people work. */
export async function killPrimaries(drill: { kills: number; load: Load; set: ReplicaSet }): Promise<Failover[]> {
  const { kills, load, set } = drill
  const failovers: Failover[] = []
  while (failovers.length < kills) {
    const whole = performance.now()
    await until('work between failovers', () => load.answered(whole).length >= between || undefined, patienceMs)
    const { port, restart } = await set.killPrimary()
    const killed = performance.now()
    const first = await until('work after a failover', () => load.answered(killed)[0], patienceMs)
    failovers.push({ ms: Math.round(first.at - killed), port })
    await restart()
    await set.whole()
  }
  return failovers
}
