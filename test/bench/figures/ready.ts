import { typical } from '../measure'
import type { Scenario } from '../scenario'
import { measureStarts } from './starts'

/**
 * From the start of the process to its first 200 of `/api/health/ready`, asked for every 5 ms. Both are built alike and
 * open a database that stands: the product has migrated it before, the bare app has its tables. The bare app is ready
 * when its database and Next are; the product when its worker has looked for work as well.
 */
export const ready: Scenario = {
  about: 'process start to the first 200 of /api/health/ready ÷ the bare app (ms)',
  aim: { atMost: 1.3 },
  measure: async (bench) => {
    const pairs = (await measureStarts(bench)).ready
    return { notes: [`product ${typical(pairs, 'a')}, bare app ${typical(pairs, 'b')}`], pairs }
  },
}
