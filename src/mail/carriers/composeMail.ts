import MailComposer from 'nodemailer/lib/mail-composer/index.js'

import type { MailAddress } from '../../settings/mailAddress'
import type { Message } from '../records/messages'

type Written = Pick<Message, 'address' | 'html' | 'language' | 'messageId' | 'name' | 'queuedAt' | 'subject' | 'text'>

/** The bytes of a mail (RFC 5322). The same row gives the same bytes each time. */
export function composeMail(message: Written, from: MailAddress): Promise<Buffer> {
  const { address, html, language, messageId, name, queuedAt, subject, text } = message
  const mail = {
    // A copy: nodemailer writes on what it is given.
    from: { ...from },
    to: { address, name },
    subject,
    text,
    html,
    date: new Date(queuedAt),
    messageId: `<${messageId}>`,
    // No answering machine answers it (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    baseBoundary: messageId.replace(/\W/g, ''),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  return new MailComposer(mail).compile().build()
}
