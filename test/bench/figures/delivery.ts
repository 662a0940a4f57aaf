import { setTimeout as pause } from 'node:timers/promises'

import { Agent, request } from 'undici'

import { sign } from '../../../src/delivery/channels/sign'
import { envelope } from '../../../src/delivery/formats/envelope'
import { ended } from '../../helpers/childProcess'
import { openDatabase, type Database } from '../database'
import { longEdition } from '../fixtures/edition'
import { openPortal, type PortalProcess } from '../fixtures/portal'
import { timed, typical } from '../measure'
import type { Bench, Scenario } from '../scenario'
import { alternate } from '../statistics'

const concurrency = 8

/**
 * A: the worker of the built server delivers the editions of a turn, eight requests at once: claims each row, posts the
 * frozen bytes signed, writes the attempt and the row's new state. From the first request to the last row accepted, by the
 * times that the rows bear. A turn is short enough to end before the portal is read back, which is waited for and not
 * measured.
 *
 * B: a loop that posts as many bodies of the same kind, signed in the same way, to the same portal, eight at once over
 * connections that stay open, and writes nothing down.
 */
export const delivery: Scenario = {
  about:
    'editions delivered per second, attempts written ÷ a bare loop of signed POSTs to the same portal (both 8 at once)',
  aim: { atLeast: 0.5 },
  measure: async ({ houses, sizes: { delivery: sizes } }) => {
    const portal = await openPortal(houses)
    const dataDir = await houses.furnish('product')
    const turns = sizes.pairs + 1
    await writeEditions({ houses, dataDir, portal, count: turns * sizes.editions })
    const database = openDatabase(dataDir)
    await database.execute(`UPDATE deliveries SET next_attempt_at = '2100-01-01T00:00:00.000Z'`)
    const product = await houses.serve('product', dataDir, { DELIVERY_POLL_MS: '50' })
    const pairs = await alternate({
      a: () => deliver(database, sizes.editions),
      b: (turn) => postAll(portal, bodies(turn, sizes.editions)),
      pairs: sizes.pairs,
      warmUp: 1,
    })
    database.close()
    await Promise.all([product.stop(), portal.stop()])
    const unit = 'editions/s'
    return { notes: [`delivered ${typical(pairs, 'a', unit)}, bare loop ${typical(pairs, 'b', unit)}`], pairs }
  },
}

type Written = Pick<Bench, 'houses'> & { dataDir: string; portal: PortalProcess; count: number }

async function writeEditions({ count, dataDir, houses, portal }: Written): Promise<void> {
  const { secret, url } = portal
  const env = { EDITIONS: String(count), PORTAL: JSON.stringify({ address: `${url}/ingest`, concurrency, secret }) }
  const args = ['-C', 'production', '--import', 'tsx', 'test/bench/fixtures/writeEditions.ts']
  await ended(houses.start(args, { ...houses.settings(dataDir), ...env }))
}

/** Lets go of as many rows and waits until the worker has done with them. @returns editions per second */
async function deliver(database: Database, count: number): Promise<number> {
  const now = new Date().toISOString()
  await database.execute({
    args: [now, count],
    sql: `UPDATE deliveries SET next_attempt_at = ? WHERE id IN (SELECT id FROM deliveries WHERE state = 'due' ORDER BY id LIMIT ?)`,
  })
  const sent = `SELECT count(*) AS n, min(a.at) AS began, max(d.accepted_at) AS ended FROM deliveries d
    JOIN delivery_attempts a ON a.delivery = d.id AND a.kind = 'send' AND a.status = 202 AND a.at >= ?
    WHERE d.state = ?`
  // Until all of them have been read back: the next turn must find the worker idle.
  for (let left = 600; ; left -= 1) {
    const { rows } = await database.execute({ args: [now, 'confirmed'], sql: sent })
    const row = rows[0]
    const ms = Date.parse(String(row?.ended)) - Date.parse(String(row?.began))
    if (Number(row?.n) === count) return (count / ms) * 1000
    if (left === 0) {
      const states = await database.execute(
        'SELECT state, last_code, finding, count(*) AS n FROM deliveries GROUP BY 1, 2, 3',
      )
      throw new Error(`Only ${String(row?.n)} of ${count} were confirmed in time: ${JSON.stringify(states.rows)}`)
    }
    await pause(100)
  }
}

type Body = { id: string; body: string }

function bodies(turn: number, count: number): Body[] {
  const serverURL = 'http://127.0.0.1:3000'
  return Array.from({ length: count }, (_, index) => {
    const id = `vong-${turn}-${index}`
    const edition = { ...longEdition(id), id }
    return {
      body: envelope({ deliveryId: id, destination: 'gialai', edition, now: new Date(), other: null, serverURL }).body,
      id,
    }
  })
}

/** @returns posts per second */
async function postAll({ secret, url }: PortalProcess, waiting: Body[]): Promise<number> {
  const dispatcher = new Agent({ connections: concurrency })
  const count = waiting.length
  const one = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const headers = { 'content-type': 'application/json', ...sign(secret, next.id, next.body, new Date()) }
      const { body, statusCode } = await request(`${url}/ingest`, {
        body: next.body,
        dispatcher,
        headers,
        method: 'POST',
      })
      const reply = await body.text()
      if (statusCode !== 202) throw new Error(`The portal answered ${statusCode}: ${reply}`)
    }
  }
  const ms = await timed(() => Promise.all(Array.from({ length: concurrency }, one)))
  await dispatcher.close()
  return (count / ms) * 1000
}
