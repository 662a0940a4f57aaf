import { ask } from '../../helpers/ask'
import { openArchives, reader } from '../fixtures/archives'
import { openDesk } from '../fixtures/desk'
import { timed, typical } from '../measure'
import type { Scenario } from '../scenario'
import { alternate } from '../statistics'

type Inbox = { mine: object[]; waiting: object[]; done: object[] }

/**
 * A: what the landing page reads for a desk editor for whom five articles wait, in a house with 100,000 articles and all
 * that five years leave of each: versions, ended runs, signatures, editions, audit events, deliveries, attempts.
 *
 * B: the same for the same person in a house with 1,000. Both servers run with their workers, which have nothing to send.
 */
export const inbox: Scenario = {
  about: 'my work (GET /api/review/inbox) at 100,000 documents ÷ at 1,000 (ms)',
  aim: { atMost: 1.5 },
  measure: async ({ houses, sizes }) => {
    const { large, small, waiting } = await openArchives(houses, sizes.archive)
    const read = async (url: string) => {
      const token = await (await openDesk(url)).token(reader)
      return async () => {
        const { body, status } = await ask<Inbox>(`${url}/api/review/inbox`, { token })
        if (status !== 200 || body.mine.length !== waiting) throw new Error(`inbox: ${status} ${JSON.stringify(body)}`)
      }
    }
    const [a, b] = [await read(large.url), await read(small.url)]
    const pairs = await alternate({ ...sizes.inbox, a: () => timed(a), b: () => timed(b) })
    return { notes: [`${typical(pairs, 'a')} and ${typical(pairs, 'b')}`], pairs }
  },
}
