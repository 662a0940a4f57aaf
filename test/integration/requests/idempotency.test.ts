import { randomUUID } from 'node:crypto'

import { createLocalReq, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { CodedError } from '../../../src/errors/codedError'
import { dropExpiredKeys, withIdempotency } from '../../../src/requests/idempotency'
import { idempotencyKeysSlug } from '../../../src/requests/idempotencyKeys'
import { nestedRequest } from '../../../src/requests/nestedRequest'
import { createRecord } from '../../../src/requests/productRecords'
import type { Asked } from '../../helpers/ask'
import { startSmallNewsroom, type SmallNewsroom } from '../../helpers/smallNewsroom'

let now = new Date('2026-10-01T01:00:00Z')
const clock = { now: () => now }
let newsroom: SmallNewsroom
/** Lets a test hold a verb in mid-run. */
let gate: Promise<void> = Promise.resolve()

const verb: Endpoint = {
  handler: async (req: PayloadRequest) => {
    const body: unknown = await req.json?.()
    const key = req.headers.get('Idempotency-Key')
    const answer = await withIdempotency({ body, key, now: clock.now(), req, run: (inside) => write(inside, body) })
    return Response.json(answer.body, { status: answer.status })
  },
  method: 'post',
  path: '/write/:what',
}

async function write(req: PayloadRequest, body: unknown) {
  await gate
  const { title } = body as { title: string }
  const note = await req.payload.create({
    collection: 'notes' as CollectionSlug,
    data: { title } as never,
    overrideAccess: true,
    req: nestedRequest(req),
  })
  if (title === 'refused') throw new CodedError('review.runClosed')
  return { body: { note: note.id }, status: 201 }
}

beforeAll(async () => {
  newsroom = await startSmallNewsroom({ clock, endpoints: [verb] })
})
afterAll(() => newsroom?.close())

const call = (key: string | null, title: string, asked: Asked = {}, path = '/api/write/one') =>
  newsroom.request<{ errors?: { code: string }[]; note: string }>(path, {
    body: { title },
    headers: key === null ? {} : { 'Idempotency-Key': key },
    token: newsroom.token,
    ...asked,
  })

async function countOf(title: string): Promise<number> {
  const where = { title: { equals: title } }
  return (await newsroom.payload.count({ collection: 'notes' as CollectionSlug, overrideAccess: true, where }))
    .totalDocs
}

describe('an Idempotency-Key', () => {
  it('gives the same answer again and runs the verb once', async () => {
    const key = randomUUID()
    const first = await call(key, 'một lần')
    const again = await call(key.toUpperCase(), 'một lần')
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.body).toEqual(first.body)
    expect(await countOf('một lần')).toBe(1)
  })

  it('with another body or at another address is 422', async () => {
    const key = randomUUID()
    await call(key, 'đầu')
    const otherBody = await call(key, 'khác')
    expect([otherBody.status, otherBody.body.errors?.[0]?.code]).toEqual([422, 'request.idempotencyMismatch'])
    expect((await call(key, 'đầu', {}, '/api/write/two')).status).toBe(422)
    expect(await countOf('khác')).toBe(0)
  })

  it('that is still running is 409', async () => {
    const key = randomUUID()
    let open = () => {}
    gate = new Promise((resolve) => (open = resolve))
    const running = call(key, 'đang chạy')
    try {
      await expect.poll(async () => (await call(key, 'đang chạy')).body.errors?.[0]?.code).toBe('request.stillRunning')
    } finally {
      open()
    }
    expect((await running).status).toBe(201)
    expect((await call(key, 'đang chạy')).status).toBe(201)
    expect(await countOf('đang chạy')).toBe(1)
  })

  it('keeps no refusal, and nothing that was written before it', async () => {
    const key = randomUUID()
    for (const _time of [1, 2]) expect((await call(key, 'refused')).body.errors?.[0]?.code).toBe('review.runClosed')
    expect(await countOf('refused')).toBe(0)
  })

  it('that is no UUID, or nobody’s, is refused', async () => {
    expect((await call('abc', 'x')).body.errors?.[0]?.code).toBe('request.malformed')
    expect((await call(randomUUID(), 'x', { token: '' })).body.errors?.[0]?.code).toBe('auth.required')
    expect((await call(null, 'không khóa')).status).toBe(201)
  })

  it('is forgotten after 24 hours', async () => {
    const key = randomUUID()
    await call(key, 'hôm qua')
    const before = now
    now = new Date(now.getTime() + 24 * 60 * 60 * 1000)
    expect((await call(key, 'hôm nay')).status).toBe(201)
    await dropExpiredKeys(await createLocalReq({}, newsroom.payload), now)
    const { docs } = await newsroom.payload.find({
      collection: idempotencyKeysSlug as CollectionSlug,
      overrideAccess: true,
      pagination: false,
    })
    expect(docs).toHaveLength(1)
    now = before
  })

  it('of 20 at once with the same key one is carried out', async () => {
    const key = randomUUID()
    const statuses = (await Promise.all(Array.from({ length: 20 }, () => call(key, 'hai mươi')))).map(
      ({ status }) => status,
    )
    expect(statuses.filter((status) => status === 201).length).toBeGreaterThan(0)
    expect(statuses.every((status) => status === 201 || status === 409)).toBe(true)
    expect(await countOf('hai mươi')).toBe(1)
  })
})

describe('product records', () => {
  it('are written by the product only', async () => {
    const data = { bodyHash: 'x', expiresAt: now.toISOString(), key: 'x', response: '{}', status: 200 }
    const collection = idempotencyKeysSlug as CollectionSlug
    const refused = { code: 'records.productOnly' }
    const { payload } = newsroom
    await expect(payload.create({ collection, data: data as never, overrideAccess: true })).rejects.toMatchObject(
      refused,
    )
    const req = await createLocalReq({}, payload)
    const { id } = await createRecord<{ id: string }>(req, idempotencyKeysSlug, data)
    expect(req.context).toEqual({})
    await expect(
      payload.update({ collection, data: { status: 500 } as never, id, overrideAccess: true }),
    ).rejects.toMatchObject(refused)
    await expect(payload.delete({ collection, id, overrideAccess: true })).rejects.toMatchObject(refused)
    await expect(payload.delete({ collection, overrideAccess: true, where: {} })).rejects.toMatchObject(refused)
    for (const method of ['PATCH', 'DELETE']) {
      const reply = await newsroom.request(`/api/${idempotencyKeysSlug}/${id}`, {
        body: method === 'PATCH' ? { status: 500 } : undefined,
        method,
        token: newsroom.token,
      })
      expect([reply.status, reply.body.errors?.[0]?.code]).toEqual([403, 'records.productOnly'])
    }
    const mutations = await newsroom.request<{ errors: { message: string }[] }>('/api/graphql', {
      body: { query: `mutation { deleteIdempotencyKey(id: "${id}") { id } }` },
      token: newsroom.token,
    })
    expect(mutations.body.errors[0]?.message).toContain('Cannot query field')
  })
})
