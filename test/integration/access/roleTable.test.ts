import { randomUUID } from 'node:crypto'

import type { CollectionSlug, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { openHttpDesk, type HttpDesk, type Wire } from '../../contract/httpDesk'
import { startInProcessTarget, type InProcessTarget } from '../../contract/inProcessTarget'
import table from '../../fixtures/access/roleTable.json'
import type { Reply } from '../../helpers/ask'
import { hireExtras, roster } from './roster'
import { changeOf, groundOf, newRecord, type Ground, type Place } from './recordsOf'

type Row = (typeof table)[number]

let target: InProcessTarget | undefined
let desk: HttpDesk
let ground: Ground

beforeAll(async () => {
  target = await startInProcessTarget()
  desk = await openHttpDesk(target, { lawful: false })
  ground = await groundOf(desk)
  await hireExtras(desk)
  await makeProductRecords()
})
afterAll(() => target?.close())

/** One article with an edition that arrived, and one in review, submitted under a key: a row in every collection. */
async function makeProductRecords(): Promise<void> {
  const published = await desk.writeArticle('Bài có đủ hồ sơ')
  await desk.publish(published)
  const waiting = await desk.writeArticle('Bài đang chờ')
  await desk.submit(waiting, 'vi', 'reporter', { headers: { 'Idempotency-Key': randomUUID() } })
  await vi.waitFor(async () => expect(await stored('delivery-attempts')).not.toEqual([]), {
    interval: 100,
    timeout: 30_000,
  })
}

const stored = async (collection: string, where: Where = {}): Promise<{ id: string; unit?: unknown }[]> => {
  const found = await target?.payload.db.find<{ id: string; unit?: unknown }>({
    collection: collection as CollectionSlug,
    limit: 0,
    locale: 'all',
    pagination: false,
    where,
  })
  return found?.docs ?? []
}

const ask = (person: string, path: string, asked: Parameters<HttpDesk['call']>[1] = {}): Promise<Reply<Wire>> =>
  person === 'anonymous' ? desk.call(path, asked) : desk.as(person, path, asked)

/** Whether somebody was let in. A refusal is 401 to nobody, 403 or 404 to anybody else, and has a code. */
function letIn({ body, status }: Reply<Wire>, person: string): boolean {
  if (status < 300) return true
  const codes =
    person === 'anonymous' ? ['auth.required'] : ['payload.forbidden', 'payload.notFound', 'records.productOnly']
  expect(codes, `${person}: ${status} ${JSON.stringify(body)}`).toContain(body.errors?.[0]?.code)
  expect(person === 'anonymous' ? [401] : [403, 404]).toContain(status)
  return false
}

/** Which of the product's records is meant where not every one is as good: the mail that tells the reporter of the approval. */
const known: Record<string, Where> = { messages: { kind: { equals: 'approved' } } }

/** A record of the collection in the place: made by the first who may, or one that the product wrote about its unit. */
async function recordOf({ collection, create, place }: Row): Promise<string> {
  const writer = create[0]
  if (!writer) {
    const unit = place === 'everywhere' ? '' : ground.units[place as keyof Ground['units']]
    const rows = await stored(collection, known[collection])
    return rows.find((row) => (row.unit ?? unit) === unit)?.id ?? ''
  }
  const body = await newRecord(collection, place as Place, ground)
  const reply = await desk.as<{ doc: { id: string } }>(writer, `/api/${collection}?depth=0`, { body, method: 'POST' })
  expect(reply.status, JSON.stringify(reply.body)).toBe(201)
  return reply.body.doc.id
}

describe('who may what', () => {
  it('is written down for every collection of the product', () => {
    const own = target?.payload.config.collections
      .map(({ slug }) => slug)
      .filter((slug) => !slug.startsWith('payload-'))
    expect([...new Set(table.map(({ collection }) => collection))].sort()).toEqual(own?.sort())
  })

  describe.each(table)('$collection of $place', (row) => {
    const path = `/api/${row.collection}`
    /** Asks everybody in turn; who was let in. What is refused changes nothing. */
    const lets = async (one: (person: string, id: string) => Promise<Reply<Wire>>): Promise<string[]> => {
      const admitted: string[] = []
      let id = await recordOf(row)
      expect(id).not.toBe('')
      for (const person of roster) {
        const before = await stored(row.collection, { id: { equals: id } })
        if (letIn(await one(person, id), person)) admitted.push(person)
        else expect(await stored(row.collection, { id: { equals: id } }), person).toEqual(before)
        if ((await stored(row.collection, { id: { equals: id } })).length === 0) id = await recordOf(row)
      }
      return admitted
    }

    it('is created by whom it says', async () => {
      const admitted = await lets(async (person) => {
        const body = await newRecord(row.collection, row.place as Place, ground)
        return ask(person, path, { body, method: 'POST' })
      })
      expect(admitted).toEqual(row.create)
    })

    it('is read by whom it says, alone and in a list', async () => {
      expect(await lets((person, id) => ask(person, `${path}/${id}`))).toEqual(row.read)
      const listed = await lets(async (person, id) => {
        const reply = await ask(person, `${path}?where[id][equals]=${id}`)
        const nothing = { errors: [{ code: 'payload.notFound', message: 'an empty list' }] }
        return reply.body.totalDocs === 0 ? { ...reply, body: nothing, status: 404 } : reply
      })
      expect(listed).toEqual(row.read)
    })

    it('is changed by whom it says', async () => {
      const body = changeOf[row.collection] ?? { unit: 'khác' }
      expect(await lets((person, id) => ask(person, `${path}/${id}`, { body, method: 'PATCH' }))).toEqual(row.update)
    })

    it('is deleted by whom it says', async () => {
      expect(await lets((person, id) => ask(person, `${path}/${id}`, { method: 'DELETE' }))).toEqual(row.delete)
    })
  })
})
