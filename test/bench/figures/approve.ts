import { requireRows } from '../database'
import { ask, type Asked } from '../../helpers/ask'
import { longArticle, revisedWording } from '../fixtures/articles'
import { approval, openDesk, reviewOf, type Desk } from '../fixtures/desk'
import { timed, typical } from '../measure'
import type { Scenario } from '../scenario'
import { alternate } from '../statistics'

/**
 * A: the final approval of an article, over HTTP as the screen sends it: signature, run, edition, audit event, a row for
 * each of two portals, the answer kept under its Idempotency-Key, and the article's own picture frozen (copied and on the
 * disk) before that. The worker is off: sending is measured elsewhere, and must not slow down the other side.
 *
 * B: an editor's save of the same article in the bare app, over HTTP: title, summary and body. That app keeps versions as
 * ours does, because the article is the same; it has no hook, no access rule and no record of ours.
 *
 * Both look up a session and answer without populating; each article is used once.
 */
export const approve: Scenario = {
  about: 'final approval with all its rows ÷ plain update of the same article in a bare Payload app (ms)',
  aim: { atMost: 1.0 },
  measure: async ({ houses, sizes: { approve: sizes } }) => {
    const product = await houses.serve('product', await houses.furnish('product'), { WORKER: 'off' })
    const bare = await houses.serve('bare', await houses.furnish('bare'))
    const count = sizes.pairs + sizes.warmUp
    const approvals = await readyForApproval(await openDesk(product.url), count)
    const updates = await readyForUpdate(await openDesk(bare.url), count)
    const pairs = await alternate({
      ...sizes,
      a: (index) => timed(() => send(approvals[index])),
      b: (index) => timed(() => send(updates[index])),
    })
    await requireRows(product.dataDir, { deliveries: 2 * count, editions: count, idempotency_keys: count })
    await Promise.all([product.stop(), bare.stop()])
    return { notes: [`approval ${typical(pairs, 'a')}, plain update ${typical(pairs, 'b')}`], pairs }
  },
}

type Request = { url: string; asked: Asked }

/** Articles that only the editor-in-chief has still to sign. */
async function readyForApproval(desk: Desk, count: number): Promise<Request[]> {
  const requests: Request[] = []
  const token = await desk.token('chiefEditor')
  for (let number = 1; number <= count; number += 1) {
    const review = reviewOf(desk, await desk.write(number, longArticle))
    const run = await review.submit()
    await desk.as('deskEditor', `/api/review/runs/${run}/approve`, {
      body: { fingerprints: await review.fingerprints() },
    })
    const asked = approval(await review.fingerprints())
    requests.push({ asked: { ...asked, token }, url: `${desk.url}/api/review/runs/${run}/approve` })
  }
  return requests
}

async function readyForUpdate(desk: Desk, count: number): Promise<Request[]> {
  const requests: Request[] = []
  const token = await desk.token('deskEditor')
  for (let number = 1; number <= count; number += 1) {
    const article = await desk.write(number, longArticle)
    const asked = { body: revisedWording(number), method: 'PATCH', token }
    requests.push({ asked, url: `${desk.url}/api/articles/${article}?locale=vi&depth=0` })
  }
  return requests
}

async function send(request: Request | undefined): Promise<void> {
  if (!request) throw new Error('There are fewer requests than pairs.')
  const { body, status } = await ask(request.url, request.asked)
  if (status !== 200) throw new Error(`${request.url}: ${status} ${JSON.stringify(body)}`)
}
