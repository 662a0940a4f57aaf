import type { Evidence } from '../rules/afterHandOver'

/** One mail, ready to go: its bytes never change, however often it is tried. */
export type Parcel = { messageId: string; from: string; to: string; bytes: Buffer }

/** How mails leave the house: over SMTP, or into a folder of `.eml` files. */
export type MailCarrier = {
  /**
   * Hands a mail over. `beforeEnd` is awaited when all but the end was said: until it resolves the mail has not left, from
   * then on it may have.
   * @throws HandOverFailure; or whatever `beforeEnd` threw, and then the mail has not left
   */
  handOver(parcel: Parcel, beforeEnd: () => Promise<void>): Promise<void>
  /** Keeps the answer on this disk before anything else is done, in case the process does not live to write it down. */
  keepReceipt(messageId: string): void
  /** What this disk knows about a mail whose end was being sent. */
  evidenceOf(messageId: string): Evidence
  /** Forgets a receipt that is written down elsewhere by now. */
  dropReceipt(messageId: string): void
}

/** A Message-ID as a file's name. */
export const fileNameOf = (messageId: string): string => messageId.replace(/[^\w.@-]/g, '_').slice(0, 200)
