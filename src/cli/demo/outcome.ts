import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'

import { arrived, type Owed } from './arrived'
import type { NewsroomClient } from './newsroomClient'

export type PortalOutcome = { items: number; rejected: number; duplicatesIgnored: number }

/**
 * What `npm run demo -- --check` ends with. `publications`, `exhibitions`: how many documents of the kind have arrived,
 * which is to say that each portal has some and all that is owed was confirmed at both; `items`: group × language held;
 * `rejected`: answers outside 2xx.
 */
export type Outcome = {
  editions: number
  publications: number
  exhibitions: number
  deliveries: { confirmed: number; accepted: number; held: number; other: number }
  portals: Record<string, PortalOutcome>
}

/**
 * What the story and the other work lead to: two editions of the story and 18 beside it, of which a restricted one goes
 * nowhere; all others seen at the provincial portal, those that stand in both languages at the ASEAN portal too. It waits
 * for the English of five: four that have none yet, and one whose English fell behind a correction. One publication and
 * two exhibitions are at both. Two refusals are by the portal that was busy.
 */
const told: Outcome = {
  deliveries: { accepted: 0, confirmed: 33, held: 5, other: 0 },
  editions: 20,
  exhibitions: 2,
  portals: {
    asean: { duplicatesIgnored: 0, items: 14, rejected: 0 },
    gialai: { duplicatesIgnored: 0, items: 18, rejected: 2 },
  },
  publications: 1,
}

export const isAsTold = (outcome: Outcome): boolean => isDeepStrictEqual(outcome, told)

export type Asked = { newsroom: NewsroomClient; portals: { slug: string; url: string }[] }

/** Counts what stands, as the newsroom's API and the portals themselves say. */
export async function readOutcome({ newsroom, portals }: Asked): Promise<Outcome> {
  const all = <Doc>(path: string) =>
    newsroom.call<{ docs: Doc[] }>('auditor', 'GET', `${path}?depth=0&limit=0&pagination=false`, 200)
  const deliveries = { confirmed: 0, accepted: 0, held: 0, other: 0 }
  const owed = (await all<Owed>('/api/deliveries')).docs
  for (const { state } of owed) deliveries[isCounted(state) ? state : 'other'] += 1
  const arrivedOf = (collection: string) => arrived(owed, collection, portals.length)
  const found: Outcome = {
    editions: (await all('/api/editions')).docs.length,
    publications: arrivedOf('publications'),
    exhibitions: arrivedOf('exhibitions'),
    deliveries,
    portals: {},
  }
  for (const { slug, url } of portals) {
    const { items, rejected, duplicatesIgnored } = (await (await fetch(`${url}/stats`)).json()) as PortalOutcome
    found.portals[slug] = { items, rejected, duplicatesIgnored }
  }
  return found
}

const isCounted = (state: string): state is 'accepted' | 'confirmed' | 'held' =>
  state === 'accepted' || state === 'confirmed' || state === 'held'

/**
 * Asks until everything under way to the portals has been seen there; what is held for the other language stays held.
 * After two minutes it says what is missing.
 */
export async function waitForPortals(asked: Asked, deadlineMs = 120_000): Promise<Outcome> {
  for (const end = Date.now() + deadlineMs; ; await sleep(300)) {
    const outcome = await readOutcome(asked)
    const { accepted, other } = outcome.deliveries
    if (accepted + other === 0) return outcome
    if (Date.now() > end) throw new Error(`Sau hai phút vẫn chưa đối soát xong: ${JSON.stringify(outcome)}`)
  }
}
