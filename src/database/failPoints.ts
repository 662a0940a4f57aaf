/**
 * The places where a test kills the process, or makes it throw, to see that nothing is lost, shown twice or half
 * written (design §1.3). One list for the code, the settings (FAIL_POINT) and the crash tests.
 */
export const failPointNames = [
  'submit.runWritten',
  'submit.openReviewWritten',
  'submit.committed',
  'edit.contributionWritten',
  'approve.mediaFrozen',
  'approve.decisionWritten',
  'approve.runWritten',
  'approve.editionWritten',
  'approve.auditWritten',
  'approve.deliveriesWritten',
  'approve.committed',
  'requestChanges.runWritten',
  'administer.eventWritten',
  'worker.claimed',
  'worker.beforeSend',
  'worker.replyReceived',
  'worker.attemptWritten',
  'worker.accepted',
  'worker.checkClaimed',
  'worker.beforeConfirmWrite',
  'worker.recovered',
  'mail.rowsWritten',
  'mail.claimed',
  'mail.endMarked',
  'mail.accepted',
  'mail.receiptKept',
  'mail.sent',
  'mail.recovered',
] as const

export type FailPoint = (typeof failPointNames)[number]

type Action = () => void | Promise<void>

/** One state for the process, however many copies of this module bundling made of it. */
const key = Symbol.for('cau-noi.failPoints')

function armed(): Map<FailPoint, Action> {
  const holder = globalThis as { [key]?: Map<FailPoint, Action> }
  return (holder[key] ??= new Map())
}

/** Does nothing unless the point is armed; an armed action may throw, or end the process. */
export function reachFailPoint(name: FailPoint): void | Promise<void> {
  return armed().get(name)?.()
}

export function armFailPoint(name: FailPoint, action: Action): void {
  armed().set(name, action)
}

export function disarmFailPoints(): void {
  armed().clear()
}
