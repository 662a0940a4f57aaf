import { reachFailPoint } from '../../database/failPoints'
import { holdLease, leaseEnd } from '../../worker/lease'
import { composeMail } from '../carriers/composeMail'
import { HandOverFailure } from '../carriers/handOverFailure'
import type { Message } from '../records/messages'
import { afterFailure, type Standing } from '../rules/afterHandOver'
import { classifyFailure } from '../rules/classifyFailure'
import type { MailContext } from './mailContext'
import { changeMessage, stillNeeded, underLease, writeStanding } from './messageRows'

/** The row is another worker's by now, or what it asks for is over: the mail's end is not sent. */
class StoppedBeforeEnd extends Error {
  override readonly name = 'StoppedBeforeEnd'
}

/**
 * Carries one claimed mail out of the house and writes down what came of it. May die at any instruction:
 * rules/messageStates.ts says what whoever finds the lease ended can know.
 */
export async function carry(context: MailContext, row: Message): Promise<void> {
  const { carrier, clock, log, payload } = context
  const held = underLease(row)
  const lease = holdLease(context, {
    id: row.id,
    renew: (leaseUntil) => changeMessage(payload, held, { leaseUntil }),
  })
  try {
    await reachFailPoint('mail.claimed')
    const standing = await handOver(context, row)
    const written = await writeStanding(payload, held, standing, clock.now())
    if (written) log.info({ message: row.id, state: written.state, code: written.lastCode }, 'mail settled')
    else log.warn({ message: row.id }, 'lease lost: what came of the mail changes nothing')
    if (standing.state === 'sent') {
      await reachFailPoint('mail.sent')
      if (written) carrier.dropReceipt(row.messageId)
    }
  } finally {
    lease.release()
  }
}

async function handOver(context: MailContext, row: Message): Promise<Standing> {
  const { carrier, clock, from, log, payload, random } = context
  const bytes = await composeMail(row, from).catch((err: unknown) => {
    log.error({ message: row.id, err }, 'mail cannot be written down')
    return null
  })
  // It would fail for ever in the same way.
  if (!bytes) return { state: 'dead', attempts: row.attempts, uncertain: row.uncertain, code: 'mail.unwritable' }
  let ending = false
  const beforeEnd = async () => {
    const mine = await changeMessage(payload, [...underLease(row), stillNeeded], {
      ending: true,
      leaseUntil: leaseEnd(context),
    })
    if (!mine) throw new StoppedBeforeEnd()
    ending = true
    await reachFailPoint('mail.endMarked')
  }
  try {
    await carrier.handOver({ messageId: row.messageId, from: from.address, to: row.address, bytes }, beforeEnd)
  } catch (error) {
    // Not queued again where it is over, not touched where it is another worker's: writeStanding sees to both.
    if (error instanceof StoppedBeforeEnd) return stopped(row, clock.now())
    if (!(error instanceof HandOverFailure)) throw error
    return afterFailure(row, classifyFailure({ ...error.facts, ending }), clock.now(), random())
  }
  await reachFailPoint('mail.accepted')
  carrier.keepReceipt(row.messageId)
  await reachFailPoint('mail.receiptKept')
  return { state: 'sent' }
}

const stopped = ({ attempts, uncertain }: Message, at: Date): Standing => ({
  state: 'queued',
  at,
  attempts,
  uncertain,
  code: '',
})
