import { request } from 'node:http'

import { expect, test } from 'vitest'

import type { Portal } from '../../../sandbox/portal'
import { getJson, sandboxPortal } from '../../helpers/sandboxPortal'
import {
  bilingualArticle,
  bilingualArticleGroup,
  deliver,
  envelopeOf,
  signedHeaders,
} from '../../helpers/signedDelivery'

const article = envelopeOf(bilingualArticle('vi'))
const text = JSON.stringify(article)

async function order(portal: Portal, body: unknown, headers: Record<string, string> = {}) {
  return fetch(`${portal.url}/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    redirect: 'manual',
  })
}

test('503 as often as ordered, then takes the delivery', async () => {
  const portal = await sandboxPortal()
  expect(await (await order(portal, { fault: '503', times: 2 })).json()).toEqual({
    faults: [{ fault: '503', remaining: 2, seconds: 1 }],
  })
  for (const status of [503, 503, 202]) {
    const reply = await deliver(portal, article)
    expect(reply.status).toBe(status)
    expect(reply.headers.get('retry-after')).toBeNull()
  }
  expect((await getJson(portal, '/stats')).body).toEqual({ items: 1, rejected: 2, duplicatesIgnored: 0 })
})

test.each([
  [{ fault: '503-retry-after', times: 1 }, 503, '1'],
  [{ fault: '503-retry-after', times: 1, seconds: 30 }, 503, '30'],
  [{ fault: '429', times: 1 }, 429, '1'],
  [{ fault: '429', times: 1, seconds: 7 }, 429, '7'],
])('%o', async (fault, status, seconds) => {
  const portal = await sandboxPortal()
  await order(portal, fault)
  const reply = await deliver(portal, article)
  expect([reply.status, reply.headers.get('retry-after')]).toEqual([status, seconds])
  expect((await deliver(portal, article)).status).toBe(202)
})

test('timeout: takes the body and never answers, until the sender gives up', async () => {
  const portal = await sandboxPortal()
  portal.fault('timeout')
  const signal = AbortSignal.timeout(150)
  const sent = fetch(`${portal.url}/ingest`, { method: 'POST', headers: signedHeaders(text), body: text, signal })
  await expect(sent).rejects.toMatchObject({ name: 'TimeoutError' })
  expect(portal.requests()[0]).toMatchObject({ fault: 'timeout' })
  expect(portal.requests()[0]).not.toHaveProperty('status')
  expect(portal.items()).toEqual([])
  expect((await deliver(portal, article)).status).toBe(202)
})

test('reset: the connection breaks without an answer', async () => {
  const portal = await sandboxPortal()
  portal.fault('reset')
  const code = await new Promise((resolve) => {
    const headers = { ...signedHeaders(text), 'content-length': Buffer.byteLength(text) }
    const sent = request(`${portal.url}/ingest`, { method: 'POST', headers })
    sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code))
    sent.on('response', (reply) => resolve(reply.statusCode))
    sent.end(text)
  })
  expect(code).toBe('ECONNRESET')
  expect((await getJson(portal, '/stats')).body).toEqual({ items: 0, rejected: 0, duplicatesIgnored: 0 })
  expect((await deliver(portal, article)).status).toBe(202)
})

test('accept-then-drop: says yes, holds nothing, and ignores that id for ever', async () => {
  const portal = await sandboxPortal()
  await order(portal, { fault: 'accept-then-drop', times: 1 })
  const first = await deliver(portal, article, { id: 'msg-1' })
  expect([first.status, first.body.state]).toEqual([202, 'accepted'])
  expect((await getJson(portal, `/items/${bilingualArticleGroup}/vi`)).status).toBe(404)
  const again = await deliver(portal, article, { id: 'msg-1' })
  expect([again.status, again.body.state]).toEqual([200, 'duplicate'])
  expect(portal.items()).toEqual([])
  expect((await deliver(portal, article, { id: 'msg-1-2' })).status).toBe(202)
  expect((await getJson(portal, '/stats')).body).toEqual({ items: 1, rejected: 0, duplicatesIgnored: 1 })
})

test('accept-then-drop waits for a delivery that it would have taken', async () => {
  const portal = await sandboxPortal()
  portal.fault('accept-then-drop')
  expect((await deliver(portal, { ...article, type: 'x' })).status).toBe(422)
  expect((await deliver(portal, article)).status).toBe(202)
  expect(portal.items()).toEqual([])
})

test('plays several orders one after the other, and forgets them on none', async () => {
  const portal = await sandboxPortal()
  portal.fault('503', 1)
  portal.fault('429', 1, 2)
  portal.fault('503', 5)
  expect((await deliver(portal, article)).status).toBe(503)
  expect((await deliver(portal, article)).status).toBe(429)
  expect(await (await order(portal, { fault: 'none' })).json()).toEqual({ faults: [] })
  expect((await deliver(portal, article)).status).toBe(202)
})

test.each([
  [{ fault: 'meteor', times: 1 }, 'faults.unknown'],
  [{}, 'faults.unknown'],
  [{ fault: '503', times: -1 }, 'faults.malformed'],
  [{ fault: '503', times: 1.5 }, 'faults.malformed'],
  [{ fault: '429', times: 1, seconds: 'soon' }, 'faults.malformed'],
  [[], 'faults.malformed'],
])('400 to %o', async (body, code) => {
  const portal = await sandboxPortal()
  const reply = await order(portal, body)
  expect(reply.status).toBe(400)
  expect(((await reply.json()) as { errors: { code: string }[] }).errors.map((error) => error.code)).toContain(code)
  expect(() => portal.fault('meteor')).toThrow('unknown fault "meteor"')
})

test('takes fault orders from this machine and its own pages only', async () => {
  const portal = await sandboxPortal()
  expect((await order(portal, { fault: '503' }, { origin: 'http://elsewhere.example' })).status).toBe(403)
  expect((await order(portal, { fault: '503' }, { origin: portal.url })).status).toBe(200)
  expect((await order(portal, { fault: 'none' })).status).toBe(200)
  expect((await deliver(portal, article)).status).toBe(202)
})

test('the form on the page orders a fault and comes back to the page', async () => {
  const portal = await sandboxPortal()
  const form = new URLSearchParams({ fault: '429', times: '3', back: '/en' })
  const reply = await fetch(`${portal.url}/faults`, { method: 'POST', body: form, redirect: 'manual' })
  expect([reply.status, reply.headers.get('location')]).toEqual([303, '/en'])
  expect(await (await fetch(`${portal.url}/en`)).text()).toContain('429: too many requests × 3')
})
