/** How a hand-over failed, as the transport tells it. No text of the server's: it may say anything. */
export type Failure = {
  /** nodemailer's code, such as `ECONNECTION`, or the system's, such as `ENOSPC`; '' where there is none. */
  code: string
  /** What the server answered last, such as 550; 0 for no answer. */
  status: number
  /** The answer's enhanced status (RFC 3463), such as `5.1.1`; '' for none. */
  enhanced: string
  /** What was being said, such as `RCPT TO`. */
  command: string
  /** The end of the mail was being sent. */
  ending: boolean
}

/**
 * - `refused`: the server will never take this mail.
 * - `retry`: it does not take this mail now.
 * - `unavailable`: no mail goes there now, this one is as good as any.
 * - `configuration`: no mail goes there until somebody mends the settings.
 * - `unsure`: the end was sent and no answer came.
 */
export type FailureKind = 'refused' | 'retry' | 'unavailable' | 'configuration' | 'unsure'

export type Understood = { kind: FailureKind; code: string }

const settings = new Set(['EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'EREQUIRETLS', 'ECONFIG', 'EPROXY'])

/** Commands that are about this one mail; anything else is about the server and us. Every mail has the same sender. */
const aboutTheMail = new Set(['RCPT TO', 'DATA'])

/** The code goes into the row and the log: it names the fault and holds nothing of the server's words. */
export function classifyFailure(failure: Failure): Understood {
  const { command, enhanced, ending, status } = failure
  const name = status > 0 ? [String(status), enhanced].filter(Boolean).join(' ') : failure.code || 'unknown'
  const code = `smtp.${name}`
  if (settings.has(failure.code) || status === 530) return { kind: 'configuration', code }
  if (command === 'MAIL FROM' && status >= 500) return { kind: 'configuration', code }
  if (status > 0 && status !== 421 && aboutTheMail.has(command))
    return { kind: status < 500 ? 'retry' : 'refused', code }
  // Nothing was said about the mail: an address that cannot be written down will not get better.
  if (status === 0 && (failure.code === 'EENVELOPE' || failure.code === 'EMESSAGE')) return { kind: 'refused', code }
  if (ending && status === 0) return { kind: 'unsure', code }
  return { kind: 'unavailable', code }
}
