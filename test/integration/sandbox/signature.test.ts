import { randomUUID } from 'node:crypto'

import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'

import { sandboxPortal } from '../../helpers/sandboxPortal'
import { bilingualArticle, deliver, envelopeOf, post, signedHeaders, testSecret } from '../../helpers/signedDelivery'

const body = JSON.stringify(envelopeOf(bilingualArticle('vi')))

const minutes = (count: number) => new Date(Date.now() + count * 60_000)

test('takes a delivery that is signed by the standardwebhooks library itself', async () => {
  const portal = await sandboxPortal()
  const at = new Date()
  const signature = new Webhook(testSecret).sign('msg-1', at, body)
  const headers = { ...signedHeaders(body, { id: 'msg-1', at }), 'webhook-signature': signature }
  expect((await post(portal, body, headers)).status).toBe(202)
})

test('takes a list of signatures if one of them is right, as during a change of keys', async () => {
  const portal = await sandboxPortal()
  const headers = signedHeaders(body)
  const list = `v1,${Buffer.alloc(32).toString('base64')} v1a,abc ${headers['webhook-signature']}`
  expect((await post(portal, body, { ...headers, 'webhook-signature': list })).status).toBe(202)
})

test('refuses the signature of another secret', async () => {
  const portal = await sandboxPortal()
  const secret = `whsec_${Buffer.from('another portal’s key, as long as it').toString('base64')}`
  const reply = await deliver(portal, body, { secret })
  expect(reply.status).toBe(401)
  expect(reply.body.errors?.[0]?.code).toBe('signature.wrong')
})

test('refuses a body that was touched on its way, be it by one space', async () => {
  const portal = await sandboxPortal()
  expect((await post(portal, `${body} `, signedHeaders(body))).status).toBe(401)
  expect((await post(portal, body.replace('Pleiku', 'Pleiky'), signedHeaders(body))).status).toBe(401)
  expect(portal.items()).toEqual([])
})

test('refuses an id or a time that was put on another message', async () => {
  const portal = await sandboxPortal()
  const headers = signedHeaders(body)
  expect((await post(portal, body, { ...headers, 'webhook-id': randomUUID() })).status).toBe(401)
  const later = String(Number(headers['webhook-timestamp']) + 1)
  expect((await post(portal, body, { ...headers, 'webhook-timestamp': later })).status).toBe(401)
})

test.each([
  ['6 minutes old', -6, 401],
  ['6 minutes ahead', 6, 401],
  ['4 minutes old', -4, 202],
  ['4 minutes ahead', 4, 202],
])('a message that is %s', async (_words, offset, status) => {
  const portal = await sandboxPortal()
  const reply = await deliver(portal, body, { at: minutes(offset) })
  expect(reply.status).toBe(status)
  if (status === 401) expect(reply.body.errors?.[0]?.code).toBe('signature.outsideWindow')
})

test('reads the time from its own clock', async () => {
  const at = new Date('2030-01-01T00:00:00Z')
  const portal = await sandboxPortal({ now: () => at })
  expect((await deliver(portal, body, { at })).status).toBe(202)
  expect((await deliver(portal, body)).status).toBe(401)
  expect(portal.items()[0]?.receivedAt).toBe('2030-01-01T00:00:00.000Z')
})

test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const)('asks for %s', async (name) => {
  const portal = await sandboxPortal()
  const { [name]: _left, ...headers } = signedHeaders(body)
  const reply = await post(portal, body, headers)
  expect(reply.status).toBe(401)
  expect(reply.body.errors?.[0]?.code).toBe('signature.missing')
})

test.each([
  ['webhook-timestamp', '2026-11-20'],
  ['webhook-timestamp', '1e9'],
  ['webhook-timestamp', `${'9'.repeat(12)}`],
  ['webhook-id', 'a.b'],
  ['webhook-signature', 'v1'],
  ['webhook-signature', ','],
])('answers 401 to %s: %s', async (name, value) => {
  const portal = await sandboxPortal()
  expect((await post(portal, body, { ...signedHeaders(body), [name]: value })).status).toBe(401)
})

test('says neither its secret nor the right signature when it refuses', async () => {
  const portal = await sandboxPortal()
  const headers = signedHeaders(body)
  const reply = JSON.stringify((await post(portal, `${body} `, headers)).body)
  expect(reply).not.toContain(testSecret.slice(6, 20))
  expect(reply).not.toContain('v1,')
})

test('does not start with a secret that cannot be one, and does not repeat it', async () => {
  await expect(sandboxPortal({ secret: 'whsec_!!!' })).rejects.toThrow(/^Portal gialai: the secret is not/)
})
