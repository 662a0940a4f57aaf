import { ask } from '../../helpers/ask'
import { openArchives, reader } from '../fixtures/archives'
import { browserHeaders, openDesk } from '../fixtures/desk'
import { timed, typical } from '../measure'
import type { Scenario } from '../scenario'
import { alternate } from '../statistics'

/**
 * A: the admin's list of articles as a browser asks for it, rendered by the server for a signed-in desk editor, in the
 * house with 100,000 articles of which her unit owns a half. It is the page that a person waits for: session, rows of the
 * newest versions, how many there are in all, columns, and the rendering.
 *
 * B: the same page in the house with 1,000.
 */
export const list: Scenario = {
  about: 'the admin’s article list, as a page, at 100,000 documents ÷ at 1,000 (ms)',
  aim: { atMost: 1.5 },
  measure: async ({ houses, sizes }) => {
    const { large, small } = await openArchives(houses, sizes.archive)
    const [a, b] = [await visit(large.url), await visit(small.url)]
    const pairs = await alternate({ ...sizes.list, a: () => timed(a), b: () => timed(b) })
    return { notes: [`${typical(pairs, 'a')} and ${typical(pairs, 'b')}`], pairs }
  },
}

/** How a browser that is signed in asks for the page; its answer must be the list. */
async function visit(url: string): Promise<() => Promise<void>> {
  const headers = browserHeaders(await (await openDesk(url)).token(reader))
  return async () => {
    const { body, status } = await ask<string>(`${url}/admin/collections/articles`, { headers })
    if (status !== 200 || !body.includes('Nam Lào, đêm thứ')) throw new Error(`list: ${status} ${body.slice(0, 300)}`)
  }
}
