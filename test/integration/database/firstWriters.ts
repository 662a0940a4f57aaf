import { setTimeout as pause } from 'node:timers/promises'

import { countersOf, openDesk } from './desk'

/** A process whose first transactions are those of five pieces of work that had all begun, and waited, before. Prints the rows. */
const { close, payload } = await openDesk()
const reply = pause(20)
const write = async (key: string): Promise<void> => {
  await reply
  await payload.create({ collection: 'counters', data: { key }, overrideAccess: true })
}
const ends = await Promise.allSettled(['1', '2', '3', '4', '5'].map(write))
const rows = await countersOf(payload)
await close()
const refused = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []))
console.log(JSON.stringify({ refused, written: rows.map(({ key }) => key) }))
process.exit(0)
