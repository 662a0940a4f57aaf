import { setTimeout as pause } from 'node:timers/promises'

import { ask } from '../../helpers/ask'
import { browserHeaders, openDesk } from '../fixtures/desk'
import type { Houses, Side } from '../houses'
import { residentBytes } from '../processes'
import type { Bench } from '../scenario'
import { alternate, type Pair } from '../statistics'

/** What one series of starts says about both figures. */
export type Starts = { ready: Pair[]; memory: Pair[] }

const made = new WeakMap<Houses, Promise<Starts>>()

/** Starts both apps in turn, each time on the same data of the demo, and lets a person look around. Once a run. */
export function measureStarts(bench: Bench): Promise<Starts> {
  const known = made.get(bench.houses) ?? startInTurn(bench)
  made.set(bench.houses, known)
  return known
}

async function startInTurn({ houses, sizes }: Bench): Promise<Starts> {
  const folders = { bare: await houses.furnish('bare'), product: await houses.furnish('product') }
  const memory: Pair[] = []
  const start = async (side: Side): Promise<number> => {
    const server = await houses.serve(side, folders[side])
    await lookAround(server.url)
    const bytes = residentBytes(server.pid)
    const pair = memory.find((each) => each[side === 'product' ? 'a' : 'b'] === 0)
    if (pair) pair[side === 'product' ? 'a' : 'b'] = bytes
    else memory.push(side === 'product' ? { a: bytes, b: 0 } : { a: 0, b: bytes })
    await server.stop()
    return server.readyAfterMs
  }
  const pairs = await alternate({ a: () => start('product'), b: () => start('bare'), pairs: sizes.starts, warmUp: 1 })
  return { memory: memory.slice(1), ready: pairs }
}

const pages = ['/admin', '/admin/collections/articles', '/api/articles?limit=10&depth=0', '/api/units?limit=10']

/** Signs in and opens what anyone opens, so that what is loaded with the first use is loaded. */
async function lookAround(url: string): Promise<void> {
  const headers = browserHeaders(await (await openDesk(url)).token('deskEditor'))
  for (let round = 0; round < 5; round += 1) {
    for (const path of pages) {
      const { status } = await ask(`${url}${path}`, { headers })
      if (status !== 200) throw new Error(`${path}: ${status}`)
    }
  }
  await pause(1000)
}
