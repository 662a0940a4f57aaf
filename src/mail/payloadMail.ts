import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'

import type { Clock } from '../settings/clock'
import type { Settings } from '../settings/readSettings'
import { payloadTransport } from './carriers/chooseCarrier'
import { handOverFailure } from './carriers/handOverFailure'

type MailSettings = Pick<Settings, 'dataDir' | 'deliveryTimeoutMs' | 'mailFrom' | 'smtpURL'>

/**
 * For the mails that Payload sends itself (a forgotten password): the same way out of the house, behind the answer. Neither
 * the time that a mail server takes nor its absence may tell a stranger whether there is an account. What did not go is in
 * the log by its code, and is asked for again.
 */
export async function payloadMail(settings: MailSettings, clock: Clock): Promise<EmailAdapter> {
  const adapter = await nodemailerAdapter({
    defaultFromAddress: settings.mailFrom.address,
    defaultFromName: settings.mailFrom.name,
    // A house whose mail server is away opens all the same.
    skipVerify: true,
    transport: payloadTransport(settings, clock),
  })
  return ({ payload }) => {
    const sender = adapter({ payload })
    const send = async (message: Parameters<typeof sender.sendEmail>[0]): Promise<void> => {
      try {
        await sender.sendEmail(message)
      } catch (error) {
        payload.logger.error({ ...handOverFailure(error).facts }, 'a mail of Payload was not sent')
      }
    }
    return {
      ...sender,
      sendEmail: (message) => {
        void send(message)
        return Promise.resolve()
      },
    }
  }
}
