import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'

import {
  buildConfig,
  createLocalReq,
  getPayload,
  type CollectionConfig,
  type CollectionSlug,
  type Payload,
} from 'payload'

import { queueMessagesAfterReview } from '../../hooks/queueMessages'
import { databaseAdapter } from '../../src/database/databaseAdapter'
import { disarmFailPoints } from '../../src/database/failPoints'
import { runInTransaction } from '../../src/database/runInTransaction'
import { mailCarrier } from '../../src/mail/carriers/chooseCarrier'
import { outgoingMail } from '../../src/mail/outgoingMail'
import type { Message } from '../../src/mail/records/messages'
import { mailLoop } from '../../src/mail/worker/mailLoop'
import { mailAddress } from '../../src/settings/mailAddress'
import { waitFor } from '../../src/worker/waitFor'
import type { WorkLoop } from '../../src/worker/workLoop'
import type { ReviewEvent } from '../../src/workflow/rules/reviewEvent'
import { prepareTestDatabase } from './testDatabase'

export type MailHouse = {
  payload: Payload
  dataDir: string
  /** The house's own time: it stands still until a test moves it. */
  clock: { now(): Date; advance(ms: number): void }
  /** Every line that a worker logged. */
  logged: string[]
  /** What a review verb does: the mails it causes, in one transaction. */
  tell(event: ReviewEvent): Promise<void>
  /** @param smtpURL '' for the folder of `.eml` files */
  worker(smtpURL: string): WorkLoop
  /** All rows, oldest first. */
  rows(): Promise<Message[]>
  /** Names of the files in the folder, without `.eml`. */
  files(): string[]
  /** No rows, no files, nothing armed: for the next test. */
  empty(): Promise<void>
  close(): Promise<void>
}

/** People a mail may go to: id → what is stored of them. */
export type Residents = Record<string, { email: string; name: string; language?: string; active?: boolean }>

const people: CollectionConfig = {
  slug: 'residents',
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'email', type: 'text' },
    { name: 'name', type: 'text' },
    { name: 'language', type: 'text' },
    { name: 'active', type: 'checkbox' },
  ],
}

const from = mailAddress('Cầu Nối <cau-noi@gialai.example>')

/** Mail alone in a small Payload, on the database the suite runs on. */
export async function startMailHouse(residents: Residents): Promise<MailHouse> {
  const database = await prepareTestDatabase()
  const { dataDir } = database
  let time = Date.parse('2026-11-23T02:00:00.000Z')
  const clock = { now: () => new Date(time), advance: (ms: number) => void (time += ms) }
  const config = buildConfig({
    collections: [people],
    db: databaseAdapter(
      { databaseURI: database.env.DATABASE_URI, dataDir, environment: 'test' },
      { migrations: 'none' },
    ),
    plugins: [outgoingMail({ from, readMessages: () => true })],
    secret: 'a secret for tests of at least 32 characters',
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
  })
  const payload = await getPayload({ config, key: randomUUID() })
  for (const [id, person] of Object.entries(residents)) {
    const data = { active: true, language: 'vi', ...person, id } as never
    await payload.create({ collection: 'residents' as CollectionSlug, data, overrideAccess: true })
  }
  const listen = queueMessagesAfterReview({ clock, from, serverURL: 'http://localhost:3000', users: 'residents' })
  const logged: string[] = []
  const note = (data: object, message: string) => void logged.push(`${message} ${JSON.stringify(data)}`)
  return {
    payload,
    dataDir,
    clock,
    logged,
    tell: async (event) => runInTransaction(await createLocalReq({}, payload), (own) => listen(own, event)),
    worker: (smtpURL) =>
      mailLoop({
        carrier: mailCarrier({ dataDir, deliveryTimeoutMs: 30_000, smtpURL }),
        clock,
        from,
        log: { info: note, warn: note, error: note },
        payload,
        random: () => 0.5,
        settings: { deliveryLeaseMs: 60_000, deliveryPollMs: 1000, deliveryTimeoutMs: 30_000 },
        wait: waitFor,
      }),
    rows: async () => {
      const sorted = { limit: 0, pagination: false, sort: ['queuedAt', 'key'] }
      return (await payload.db.find<Message>({ collection: 'messages' as CollectionSlug, ...sorted })).docs
    },
    files: () => {
      const names = readdirSync(path.join(dataDir, 'mail'), { withFileTypes: true })
      return names.filter((each) => each.isFile()).map(({ name }) => name.replace(/\.eml$/, ''))
    },
    empty: async () => {
      disarmFailPoints()
      await payload.db.deleteMany({ collection: 'messages' as CollectionSlug, where: {} })
      await rm(path.join(dataDir, 'mail'), { force: true, recursive: true })
      logged.length = 0
    },
    close: async () => {
      disarmFailPoints()
      await payload.destroy()
      await database.cleanUp()
    },
  }
}
