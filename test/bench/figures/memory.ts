import { typical } from '../measure'
import type { Scenario } from '../scenario'
import { measureStarts } from './starts'

const megabyte = 1024 * 1024

/**
 * What the process holds (resident set) a second after someone signed in and opened the landing page, the list of articles
 * and two REST lists, five times each: a fresh process has not loaded what every day needs.
 */
export const memory: Scenario = {
  about: 'memory of the server process after some use ÷ the bare app (MiB)',
  aim: { atMost: 1.3 },
  measure: async (bench) => {
    const pairs = (await measureStarts(bench)).memory.map(({ a, b }) => ({ a: a / megabyte, b: b / megabyte }))
    return { notes: [`product ${typical(pairs, 'a', 'MiB')}, bare app ${typical(pairs, 'b', 'MiB')}`], pairs }
  },
}
