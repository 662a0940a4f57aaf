import { readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { expect } from 'vitest'

import type { Message } from '../../../src/mail/records/messages'
import type { CrashDesk } from './crashDesk'

/** Waits until no mail about the article is on its way any more. */
export async function settledMails(desk: CrashDesk, id: string): Promise<Message[]> {
  const address = `/api/messages?depth=0&limit=0&where[document][equals]=${id}`
  for (const end = Date.now() + 60_000; ; await sleep(200)) {
    const { docs } = await desk.call<{ docs: Message[] }>('administrator', 'GET', address, 200)
    if (docs.every(({ state }) => state === 'sent' || state === 'superseded')) return docs
    if (Date.now() > end) throw new Error(`Still on their way after a minute: ${JSON.stringify(docs.map(standing))}`)
  }
}

const standing = ({ kind, name, state }: Message) => `${kind} ${name} ${state}`

/** Every event that was answered with yes owes its mails, once; `trail` is the whole story of the article. */
export function proveMailsOwed(rows: Message[], trail: string[]): void {
  const runs = (kind: Message['kind'], step?: string) =>
    new Set(rows.filter((row) => row.kind === kind && (!step || row.step === step)).map(({ run }) => run)).size
  const times = (action: string) => trail.filter((each) => each === action).length
  expect({
    asked: runs('yourTurn', 'desk'),
    askedOn: runs('yourTurn', 'chief'),
    returned: rows.filter(({ kind }) => kind === 'changesRequested').length,
    approved: rows.filter(({ kind }) => kind === 'approved').length,
  }).toEqual({
    asked: times('review.submitted'),
    askedOn: times('review.stepPassed'),
    returned: times('review.changesRequested'),
    approved: times('review.approved'),
  })
  const told = rows.map(({ kind, recipient, run, step }) => [run, kind, step, recipient].join(' '))
  expect(told).toHaveLength(new Set(told).size)
}

/** In a house without a mail server: each mail that was sent is one file, and no other file is there. */
export function proveMailFiles(rows: Message[], dataDir: string): void {
  const files = readdirSync(path.join(dataDir, 'mail')).filter((name) => name.endsWith('.eml'))
  const sent = rows.filter(({ state }) => state === 'sent').map(({ messageId }) => `${messageId}.eml`)
  expect(files.sort()).toEqual(sent.sort())
  expect(rows.filter(({ uncertain }) => uncertain)).toEqual([])
}
