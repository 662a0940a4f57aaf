import autocannon from 'autocannon'

import { ask } from '../../helpers/ask'
import { longArticle } from '../fixtures/articles'
import { openDesk, reviewOf, type Desk } from '../fixtures/desk'
import { typical } from '../measure'
import type { Scenario } from '../scenario'
import { alternate } from '../statistics'

/** Requests under way at once, on as many connections. */
const connections = 20

/**
 * A: `/api/published/articles?fields=summary`, the newest editions of 20 articles.
 *
 * B: Payload's REST list of the same 20 articles in the bare app, readable by anyone, without bodies, in the product's
 * usual depth of 1: like A it carries the picture with its words, the topic and the unit.
 *
 * One client (autocannon, in this process), the same connections, gzip on both sides. The client's own work is part of
 * both rates and weighs on A alone.
 */
export const published: Scenario = {
  about: 'requests/s of 20 editions without bodies at /api/published ÷ Payload’s REST list of the same 20 articles',
  aim: { atLeast: 50 },
  measure: async ({ houses, sizes: { published: sizes } }) => {
    const product = await houses.serve('product', await houses.furnish('product'), { WORKER: 'off' })
    const bare = await houses.serve('bare', await houses.furnish('bare'))
    await publish(await openDesk(product.url), sizes.editions)
    await writeAll(await openDesk(bare.url), sizes.editions)
    const ours = `${product.url}/api/published/articles?fields=summary&limit=20`
    // Only what was written here: the demo's own drafts would be a different twenty.
    const mine = 'where[byline][equals]=H%C3%A0%20Nguy%C3%AAn&sort=-createdAt'
    const theirs = `${bare.url}/api/articles?limit=20&locale=vi&select[body]=false&${mine}`
    const sent = [await requireSame(ours, sizes.editions), await requireSame(theirs, sizes.editions)]
    const pairs = await alternate({
      a: () => requestsPerSecond(ours, sizes.seconds),
      b: () => requestsPerSecond(theirs, sizes.seconds),
      pairs: sizes.pairs,
      warmUp: 1,
    })
    await Promise.all([product.stop(), bare.stop()])
    const unit = 'requests/s'
    return {
      notes: [
        `published ${typical(pairs, 'a', unit)} of ${sent[0]} bytes, Payload’s list ${typical(pairs, 'b', unit)} of ${sent[1]} bytes`,
      ],
      pairs,
    }
  },
}

async function publish(desk: Desk, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const review = reviewOf(desk, await desk.write(number, longArticle))
    const run = await review.submit()
    for (const person of ['deskEditor', 'chiefEditor']) await review.approve(person, run)
  }
}

async function writeAll(desk: Desk, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) await desk.write(number, longArticle)
}

type Listed = { docs: Record<string, unknown>[] }

/** Both answers hold the articles, without bodies, compressed. @returns the bytes on the wire */
async function requireSame(url: string, count: number): Promise<number> {
  const { body, headers } = await ask<Listed>(url, { headers: { 'Accept-Encoding': 'gzip' } })
  const text = JSON.stringify(body)
  if (body.docs.length !== count) throw new Error(`${url}: ${body.docs.length} articles, not ${count}`)
  if (!text.includes('đêm thứ 1"') || text.includes('Ksor Chăm')) throw new Error(`${url}: other articles, or bodies`)
  if (headers.get('content-encoding') !== 'gzip') throw new Error(`${url}: not compressed`)
  const { throughput } = await autocannon({ amount: 1, connections: 1, headers: gzip, url })
  return Math.round(throughput.total)
}

const gzip = { 'Accept-Encoding': 'gzip' }

async function requestsPerSecond(url: string, seconds: number): Promise<number> {
  const { duration, errors, non2xx, requests } = await autocannon({
    connections,
    duration: seconds,
    headers: gzip,
    url,
  })
  if (errors + non2xx > 0) throw new Error(`${url}: ${errors} errors, ${non2xx} refusals`)
  return requests.total / duration
}
