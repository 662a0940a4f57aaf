import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** What the server says at one point of the conversation, once. */
export type MailFault = { at: 'MAIL' | 'RCPT' | 'DATA'; status: number; text?: string } | { at: 'end'; silent: true }

export type MailServer = {
  /** For SMTP_URL. */
  url: string
  /** Every mail it took, in order; one that came twice is there twice. */
  taken: ParsedMail[]
  /** Message-IDs of `taken`, without brackets. */
  ids(): string[]
  /** What it says to the next mail instead of yes. Several are said one after the other. */
  fault(...faults: MailFault[]): void
  /** How many conversations were begun. */
  conversations(): number
  close(): Promise<void>
}

/** A real mail server on a free port of this machine, which keeps what it takes. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const taken: ParsedMail[] = []
  const faults: MailFault[] = []
  let conversations = 0
  /** The fault that is due at this point, taken from the list. */
  const due = (at: MailFault['at']) => (faults[0]?.at === at ? faults.shift() : undefined)
  const answer = (at: MailFault['at'], done: (error?: Error | null) => void) => {
    const fault = due(at)
    if (!fault || 'silent' in fault) return done()
    done(Object.assign(new Error(fault.text ?? 'not now'), { responseCode: fault.status }))
  }
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 100,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onConnect: (_session, done) => {
      conversations += 1
      done()
    },
    onMailFrom: (_address, _session, done) => answer('MAIL', done),
    onRcptTo: (_address, _session, done) => answer('RCPT', done),
    onData: (stream, _session, done) => {
      const take = async () => {
        const mail = await simpleParser(await text(stream))
        if (faults[0]?.at === 'DATA') return answer('DATA', done)
        taken.push(mail)
        // It has the mail, and the line breaks before it can say so.
        if (due('end')) for (const connection of server.connections) connection.close()
        else done()
      }
      // A mail that breaks off before its end is none.
      take().catch(() => undefined)
    },
    ...options,
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    close: () => new Promise((resolve) => server.close(resolve)),
    conversations: () => conversations,
    fault: (...more) => void faults.push(...more),
    ids: () => taken.map(({ messageId }) => String(messageId).replace(/[<>]/g, '')),
    taken,
    url: `smtp://127.0.0.1:${port}`,
  }
}
