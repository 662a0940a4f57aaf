import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'

import { createTransport, type Transporter } from 'nodemailer'
import SMTPTransport from 'nodemailer/lib/smtp-transport/index.js'

import type { Settings } from '../../settings/readSettings'
import { mailFolder } from './emlFolder'
import { handOverFailure } from './handOverFailure'
import { fileNameOf, type MailCarrier } from './mailCarrier'

type SmtpSettings = Pick<Settings, 'dataDir' | 'deliveryTimeoutMs' | 'smtpURL'>

/** RFC 5321 §4.5.3.2.6: the answer to the end of a mail is waited for so long, or mails come twice. */
const answerToTheEndMs = 10 * 60 * 1000

/** nodemailer's transport to the mail server, with time limits on it. */
export function smtpTransport({
  deliveryTimeoutMs,
  smtpURL,
}: SmtpSettings): Transporter<SMTPTransport.SentMessageInfo> {
  const transport = new SMTPTransport({
    url: smtpURL,
    connectionTimeout: deliveryTimeoutMs,
    dnsTimeout: deliveryTimeoutMs,
    greetingTimeout: deliveryTimeoutMs,
    socketTimeout: answerToTheEndMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return createTransport(transport)
}

/**
 * Mails over SMTP. A server owns a mail from its answer to the final dot on (RFC 5321 §4.1.1.4), so the dot waits for
 * `beforeEnd`. The answer is kept as a small file in `<dataDir>/mail/handed-over`: without it a process that dies before
 * the answer is in the database would send the mail again.
 */
export function smtpServer(settings: SmtpSettings): MailCarrier {
  const transporter = smtpTransport(settings)
  // The second step of nodemailer's plugins: the message is compiled and not yet sent.
  transporter.use('stream', (mail, done) => {
    const { beforeEnd } = mail.data as { beforeEnd?: () => Promise<void> }
    const whole = mail.message.createReadStream.bind(mail.message)
    if (beforeEnd) mail.message.createReadStream = (options) => Readable.from(heldBack(whole(options), beforeEnd))
    done()
  })
  const receipts = path.join(mailFolder(settings.dataDir), 'handed-over')
  const receiptOf = (messageId: string) => path.join(receipts, fileNameOf(messageId))
  return {
    handOver: ({ bytes, from, to }, beforeEnd) =>
      new Promise((resolve, reject) => {
        let over = false
        let stopped: { by: unknown } | undefined
        const guarded = async () => {
          // A refused mail is read to its end all the same, into nothing.
          if (over) return
          await beforeEnd().catch((error: unknown) => {
            stopped = { by: error }
            throw error
          })
        }
        const mail = { beforeEnd: guarded, envelope: { from, to }, raw: bytes }
        transporter.sendMail(mail, (error) => {
          over = true
          if (stopped) reject(stopped.by)
          else if (error) reject(handOverFailure(error))
          else resolve()
        })
      }),
    keepReceipt: (messageId) => {
      mkdirSync(receipts, { recursive: true })
      writeFileSync(receiptOf(messageId), '', { flush: true })
    },
    evidenceOf: (messageId) => (existsSync(receiptOf(messageId)) ? 'receipt' : 'nothing'),
    dropReceipt: (messageId) => rmSync(receiptOf(messageId), { force: true }),
  }
}

/** All of a message, then a wait, and only then its end, at which nodemailer writes the final dot. */
async function* heldBack(message: Readable, beforeEnd: () => Promise<void>): AsyncGenerator<Buffer> {
  for await (const chunk of message) yield chunk as Buffer
  await beforeEnd()
}
