import { createHash } from 'node:crypto'

import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { claim } from '../../database/claim'
import { isLanguage, type Language } from '../../i18n/languages'
import { createRecord } from '../../requests/productRecords'
import type { Clock } from '../../settings/clock'
import type { MailAddress } from '../../settings/mailAddress'
import { messagesSlug, type Message } from '../records/messages'
import { lettersFor, stillHolds, type Letter, type Standing } from '../rules/lettersFor'
import type { ReviewNews } from '../rules/reviewNews'
import { html } from '../templates/html'
import { letterContent } from '../templates/letterContent'
import { plainText } from '../templates/plainText'

export type QueueMessagesOptions = {
  clock: Clock
  /** Who the mails are from; its domain is that of the Message-IDs. */
  from: MailAddress
  /** Where people reach the server, without a slash at the end. */
  serverURL: string
  /** The collection of people. @default 'users' */
  users?: string
}

const collection = messagesSlug as CollectionSlug

type StandingRow = Standing & { id: string }

/**
 * Writes the mails that a piece of news causes, one row a mail, and takes back those it makes pointless and that have not
 * left: all in the transaction of `req`, which is the review verb's (design §1.3).
 */
export async function queueMessages(
  req: PayloadRequest,
  news: ReviewNews,
  options: QueueMessagesOptions,
): Promise<void> {
  const standing = await messagesOf(req, news.run)
  for (const row of standing) if (!stillHolds(news, row)) await takeBack(req, row)
  const letters = lettersFor(news, standing)
  const people = await reachable(req, options.users ?? 'users', letters)
  for (const letter of letters) {
    const person = people.get(letter.recipient)
    if (person) await createRecord<Message>(req, messagesSlug, newRow(letter, person, news, options))
  }
}

async function messagesOf(req: PayloadRequest, run: string): Promise<StandingRow[]> {
  const { docs } = await req.payload.db.find<StandingRow>({
    collection,
    limit: 0,
    pagination: false,
    req,
    // The letters themselves are long and are not looked at.
    select: { ending: true, kind: true, recipient: true, state: true, step: true, uncertain: true },
    sort: 'queuedAt',
    where: { run: { equals: run } },
  })
  return docs
}

/** What waits is not sent; what is being sent is not ended unless its end was being sent already (rules/messageStates.ts). */
async function takeBack(req: PayloadRequest, { id, state }: StandingRow): Promise<void> {
  const change = (data: Partial<Message>) => {
    const where: Where = { and: [{ id: { equals: id } }, { state: { equals: state } }] }
    return claim<Message>(req.payload, { collection, where, data, req })
  }
  if (state === 'queued') await change({ state: 'superseded', unneeded: true, nextAttemptAt: null })
  if (state === 'sending') await change({ unneeded: true })
}

type Person = { id: string; name: string; address: string; language: Language }
type StoredUser = { id: string; name?: unknown; email?: unknown; language?: unknown; active?: unknown }

/** The recipients that have a working account and an address. */
async function reachable(req: PayloadRequest, users: string, letters: Letter[]): Promise<Map<string, Person>> {
  if (letters.length === 0) return new Map()
  const { docs } = await req.payload.db.find<StoredUser>({
    collection: users as CollectionSlug,
    limit: 0,
    pagination: false,
    req,
    select: { active: true, email: true, language: true, name: true },
    where: { id: { in: letters.map(({ recipient }) => recipient) } },
  })
  const working = docs.filter(({ active, email }) => active !== false && typeof email === 'string' && email !== '')
  return new Map(
    working.map(({ email, id, language, name }) => {
      const address = String(email)
      const person = { address, name: typeof name === 'string' && name ? name : address }
      return [String(id), { ...person, id: String(id), language: isLanguage(language) ? language : 'vi' }]
    }),
  )
}

function newRow(
  letter: Letter,
  person: Person,
  news: ReviewNews,
  { clock, from, serverURL }: QueueMessagesOptions,
): Omit<Message, 'id'> {
  const content = letterContent({ kind: letter.kind, news, recipient: person, serverURL })
  const now = clock.now().toISOString()
  return {
    ...letter,
    state: 'queued',
    language: person.language,
    name: person.name,
    address: person.address,
    subject: content.subject,
    text: plainText(content),
    html: html(content),
    messageId: messageIdOf(letter.key, now, from),
    collection: news.collection,
    document: news.document,
    title: news.title,
    run: news.run,
    queuedAt: now,
    attempts: 0,
    nextAttemptAt: now,
    leaseToken: '',
    leaseUntil: null,
    ending: false,
    uncertain: false,
    unneeded: false,
    sentAt: null,
    lastCode: '',
  }
}

/**
 * Begins with the time, so that a folder of mails is in order; ends with the domain that the mail comes from. Short, so that
 * the header stands on one line: not every mail program reads one that is folded.
 */
function messageIdOf(key: string, now: string, { address }: MailAddress): string {
  const unique = createHash('sha256').update(key).digest('hex').slice(0, 16)
  return `${now.replace(/[-:.]/g, '')}.${unique}@${address.split('@').at(-1) ?? 'localhost'}`
}
