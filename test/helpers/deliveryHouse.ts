import { randomUUID } from 'node:crypto'

import { buildConfig, createLocalReq, getPayload, type CollectionSlug, type Payload } from 'payload'

import { queueDeliveriesAfterEdition } from '../../hooks/queueDeliveries'
import { databaseAdapter } from '../../src/database/databaseAdapter'
import { disarmFailPoints } from '../../src/database/failPoints'
import { runInTransaction } from '../../src/database/runInTransaction'
import { portalDelivery } from '../../src/delivery/portalDelivery'
import { dateColumn, longText, numberColumn, textColumn, uniqueColumn } from '../../src/requests/recordColumns'
import type { Delivery } from '../../src/delivery/records/deliveries'
import type { DeliveryAttempt } from '../../src/delivery/records/deliveryAttempts'
import type { EditionInput } from '../../src/delivery/rules/editionInput'
import { deliveryLoop, type DeliveryLoop } from '../../src/delivery/worker/deliveryLoop'
import { waitFor } from '../../src/worker/waitFor'
import { createRecord, productRecord } from '../../src/requests/productRecords'
import { exampleEdition } from './exampleEdition'
import { prepareTestDatabase } from './testDatabase'

export const portalSecret = `whsec_${Buffer.from('a secret of exactly 32 bytes, ok').toString('base64')}`

export type DeliveryHouse = {
  payload: Payload
  /** The house's own time: it stands still until a test moves it. */
  clock: { now(): Date; advance(ms: number): void }
  /** Every line that a worker logged. */
  logged: string[]
  addPortal(slug: string, address: string, data?: Record<string, unknown>): Promise<string>
  /** What a final approval does: the edition and what it owes, in one transaction. */
  approve(changes?: Partial<EditionInput>): Promise<EditionInput>
  /** @param deliveryTimeoutMs real time; generous, so that a busy machine is not taken for a slow portal */
  worker(deliveryTimeoutMs?: number): DeliveryLoop
  /** All rows, oldest edition first. */
  rows(): Promise<Delivery[]>
  row(portal: string, language: string, number: number): Promise<Delivery>
  attempts(): Promise<DeliveryAttempt[]>
  raw<T>(slug: string): Promise<T[]>
  close(): Promise<void>
}

const label = { vi: 'x', en: 'x' }
const texts = ['collection', 'document', 'group', 'language', 'fingerprint', 'title', 'slug', 'unit', 'topics']

/** A bare collection of editions, as any workflow could have it. */
const editions = () =>
  productRecord({
    slug: 'editions',
    fields: [
      uniqueColumn('key', label),
      ...[...texts, 'sensitivity', 'translates'].map((name) => textColumn(name, label)),
      numberColumn('number', label),
      dateColumn('approvedAt', label),
      dateColumn('firstApprovedAt', label),
      longText('media', label),
      longText('content', label),
    ],
  })

/** Delivery alone in a small Payload, on the database the suite runs on. */
export async function startDeliveryHouse(): Promise<DeliveryHouse> {
  const database = await prepareTestDatabase()
  let time = Date.parse('2026-11-23T02:00:00.000Z')
  const clock = { now: () => new Date(time), advance: (ms: number) => void (time += ms) }
  const anyone = () => true
  const config = buildConfig({
    collections: [editions()],
    db: databaseAdapter(
      { databaseURI: database.env.DATABASE_URI, dataDir: database.dataDir, environment: 'test' },
      { migrations: 'none' },
    ),
    plugins: [
      portalDelivery({
        collections: ['articles'],
        readPortals: anyone,
        managePortals: anyone,
        readDeliveries: () => ({ unit: { equals: 'u1' } }),
      }),
    ],
    secret: 'a secret for tests of at least 32 characters',
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
  })
  const payload = await getPayload({ config, key: randomUUID() })
  const queue = queueDeliveriesAfterEdition({ serverURL: 'http://localhost:3000', clock, leaving: ['articles'] })
  const logged: string[] = []
  const note = (data: object, message: string) => void logged.push(`${message} ${JSON.stringify(data)}`)
  const settings = { deliveryLeaseMs: 60_000, deliveryPollMs: 1000 }
  const raw = async <T>(slug: string): Promise<T[]> => {
    const { docs } = await payload.db.find<T>({ collection: slug as CollectionSlug, limit: 0, pagination: false })
    return docs
  }
  const rows = async () => (await raw<Delivery>('deliveries')).sort((a, b) => a.number - b.number)
  return {
    payload,
    clock,
    logged,
    addPortal: async (slug, address, data = {}) => {
      const created = await payload.create({
        collection: 'portals' as CollectionSlug,
        data: { slug, name: slug, address, local: true, newSecret: portalSecret, ...data } as never,
        depth: 0,
        overrideAccess: true,
      })
      return String(created.id)
    },
    approve: async (changes = {}) => {
      const { id: _id, ...edition } = exampleEdition(changes)
      const key = `${edition.group}:${edition.language}:${edition.number}`
      const req = await createLocalReq({}, payload)
      return runInTransaction(req, async (own) => {
        const written = await createRecord<EditionInput>(own, 'editions', { ...edition, key })
        await queue(own, written)
        return written
      })
    },
    worker: (deliveryTimeoutMs = 30_000) =>
      deliveryLoop({
        payload,
        clock,
        random: () => 0.5,
        wait: waitFor,
        settings: { ...settings, deliveryTimeoutMs },
        log: { info: note, warn: note, error: note },
      }),
    rows,
    row: async (portal, language, number) => {
      const all = await rows()
      const row = all.find((one) => one.destination === portal && one.language === language && one.number === number)
      if (!row) throw new Error(`No delivery of ${language} ${number} to ${portal}`)
      return row
    },
    attempts: async () => (await raw<DeliveryAttempt>('delivery-attempts')).sort((a, b) => a.at.localeCompare(b.at)),
    raw,
    close: async () => {
      disarmFailPoints()
      await payload.destroy()
      await database.cleanUp()
    },
  }
}
