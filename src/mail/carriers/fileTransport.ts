import type { SentMessageInfo, Transport } from 'nodemailer'
import type MailMessage from 'nodemailer/lib/mailer/mail-message'

import type { Clock } from '../../settings/clock'
import { keepFile, mailFolder } from './emlFolder'
import { fileNameOf } from './mailCarrier'

/** The folder of `.eml` files as a nodemailer transport, for the mails that Payload itself sends. */
export function fileTransport({ clock, dataDir }: { clock: Clock; dataDir: string }): Transport<SentMessageInfo> {
  return {
    name: 'eml-files',
    version: '1',
    send: (mail, done) => {
      keep(mail, dataDir, clock.now()).then(
        (messageId) => done(null, { messageId, envelope: mail.message.getEnvelope() } as SentMessageInfo),
        (error: Error) => done(error, null),
      )
    },
  }
}

async function keep(mail: MailMessage, dataDir: string, now: Date): Promise<string> {
  const messageId = mail.message.messageId()
  const name = `${now.toISOString().replace(/[-:]/g, '')}-${fileNameOf(messageId.replace(/[<>]/g, ''))}`
  await keepFile(mailFolder(dataDir), name, await mail.message.build())
  return messageId
}
