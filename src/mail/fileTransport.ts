import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { SentMessageInfo, Transport } from 'nodemailer'
import type MailMessage from 'nodemailer/lib/mailer/mail-message'

import type { Clock } from '../settings/clock'

/**
 * A nodemailer transport for a house without a mail server: each mail becomes an `.eml` file in `<dataDir>/mail`, complete
 * and readable by any mail program. Written beside its name and then renamed, so that a half-written one is never seen.
 */
export function fileTransport({ clock, dataDir }: { clock: Clock; dataDir: string }): Transport<SentMessageInfo> {
  const folder = path.join(dataDir, 'mail')
  return {
    name: 'eml-files',
    version: '1',
    send: (mail, done) => {
      keep(mail, folder, clock.now()).then(
        (messageId) => done(null, { messageId, envelope: mail.message.getEnvelope() } as SentMessageInfo),
        (error: Error) => done(error, null),
      )
    },
  }
}

async function keep(mail: MailMessage, folder: string, now: Date): Promise<string> {
  await mkdir(folder, { recursive: true })
  const name = `${now.toISOString().replaceAll(':', '-')}-${randomUUID()}`
  const draft = path.join(folder, `.${name}`)
  await writeFile(draft, await mail.message.build())
  await rename(draft, path.join(folder, `${name}.eml`))
  return mail.message.messageId()
}
