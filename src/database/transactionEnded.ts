/**
 * A write or a commit came after its transaction had ended: an inner error rolled it back and was caught, the server
 * aborted it, or it was abandoned. Payload itself would write outside the transaction, or report a commit that never
 * was (field guide T5, §7c). `cause` is the first error seen in the transaction, where there was one.
 */
export class TransactionEnded extends Error {
  override readonly name = 'TransactionEnded'

  constructor(what: string, cause?: unknown) {
    super(`${what}: its transaction has already been rolled back; nothing of it is stored`, { cause })
  }
}
