import type { Access, Config } from 'payload'

import type { MailAddress } from '../settings/mailAddress'
import { messages } from './records/messages'

export type OutgoingMailOptions = {
  /** Who may read which messages; a message names its recipient's user id in `recipient`. */
  readMessages: Access
  /** Who the mails are from. */
  from: MailAddress
}

/**
 * Mail as rows (design §1.3): `actions/queueMessages` writes them in a verb's transaction, `worker/mailLoop` carries them
 * to the mail server, or into the folder of `.eml` files of a house that has none.
 */
export function outgoingMail({ from, readMessages }: OutgoingMailOptions): (config: Config) => Config {
  return (config) => ({
    ...config,
    collections: [...(config.collections ?? []), messages({ from, read: readMessages })],
  })
}
