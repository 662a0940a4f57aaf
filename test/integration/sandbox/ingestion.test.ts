import { gzipSync } from 'node:zlib'

import { expect, test } from 'vitest'

import { getJson, sandboxPortal } from '../../helpers/sandboxPortal'
import {
  bilingualArticle,
  bilingualArticleGroup,
  deliver,
  envelopeOf,
  hashOf,
  post,
  signedHeaders,
  withdrawalOf,
} from '../../helpers/signedDelivery'

const address = `/items/${bilingualArticleGroup}/vi`

test('holds what it took and gives it back unchanged, 404 before', async () => {
  const portal = await sandboxPortal()
  const ninjs = bilingualArticle('vi')
  expect((await getJson(portal, address)).status).toBe(404)
  const reply = await deliver(portal, envelopeOf(ninjs), { id: 'msg-1' })
  expect(reply.status).toBe(202)
  expect(reply.body).toEqual({
    receivedId: 'msg-1',
    group: bilingualArticleGroup,
    language: 'vi',
    version: 1,
    contentHash: hashOf(ninjs),
    uri: ninjs.uri,
    state: 'accepted',
  })
  const given = await getJson(portal, address)
  expect(given.status).toBe(200)
  expect(given.body).toMatchObject({ version: 1, contentHash: hashOf(ninjs), ninjs })
  expect(hashOf(given.body.ninjs)).toBe(given.body.contentHash)
  const listed = (await getJson(portal, '/items')).body.items as Record<string, unknown>[]
  expect(listed.map((item) => Object.keys(item).sort())).toEqual([
    ['contentHash', 'group', 'language', 'receivedAt', 'version'],
  ])
})

test('ignores a repeated webhook-id, says 200 and counts it', async () => {
  const portal = await sandboxPortal()
  const first = envelopeOf(bilingualArticle('vi'))
  await deliver(portal, first, { id: 'msg-1' })
  const again = await deliver(portal, first, { id: 'msg-1' })
  expect(again.status).toBe(200)
  expect(again.body).toMatchObject({ state: 'duplicate', version: 1, contentHash: first.data.contentHash })
  await deliver(portal, envelopeOf(bilingualArticle('vi', 2)), { id: 'msg-1' })
  expect(portal.items()[0]?.version).toBe(1)
  expect((await getJson(portal, '/stats')).body).toEqual({ items: 1, rejected: 0, duplicatesIgnored: 2 })
})

test('does not remember the id of a delivery that it refused', async () => {
  const portal = await sandboxPortal()
  const ninjs = bilingualArticle('vi')
  expect((await deliver(portal, envelopeOf(ninjs, { contentHash: '0'.repeat(64) }), { id: 'msg-1' })).status).toBe(422)
  expect((await deliver(portal, envelopeOf(ninjs), { id: 'msg-1' })).status).toBe(202)
  expect((await getJson(portal, '/stats')).body).toEqual({ items: 1, rejected: 1, duplicatesIgnored: 0 })
})

test('keeps one order of versions per item: older 409, the same again 200, the same but different 409', async () => {
  const portal = await sandboxPortal()
  const second = bilingualArticle('vi', 2)
  expect((await deliver(portal, envelopeOf(second))).status).toBe(202)
  const older = await deliver(portal, envelopeOf(bilingualArticle('vi', 1)))
  expect(older.status).toBe(409)
  expect(older.body).toMatchObject({ version: 2, contentHash: hashOf(second), errors: [{ code: 'version.older' }] })
  const same = await deliver(portal, envelopeOf(second))
  expect(same.status).toBe(200)
  expect(same.body.state).toBe('alreadyHeld')
  const different = await deliver(portal, envelopeOf({ ...second, slugline: 'khac' }))
  expect(different.status).toBe(409)
  expect(different.body).toMatchObject({
    version: 2,
    contentHash: hashOf(second),
    errors: [{ code: 'version.differs' }],
  })
  expect((await deliver(portal, envelopeOf(bilingualArticle('en', 1)))).status).toBe(202)
  expect((await deliver(portal, envelopeOf(bilingualArticle('vi', 7)))).status).toBe(202)
  expect(portal.items().map(({ language, version }) => `${language} ${version}`)).toEqual(['vi 7', 'en 1'])
})

test('answers 410 after a withdrawal, which a newer edition lifts and an older one does not', async () => {
  const portal = await sandboxPortal()
  await deliver(portal, envelopeOf(bilingualArticle('vi', 1)))
  const withdrawal = withdrawalOf('vi', 2)
  expect((await deliver(portal, envelopeOf(withdrawal))).status).toBe(202)
  const gone = await getJson(portal, address)
  expect(gone.status).toBe(410)
  expect(gone.body).toMatchObject({ version: 2, contentHash: hashOf(withdrawal) })
  expect(gone.body).not.toHaveProperty('ninjs')
  expect((await getJson(portal, '/items')).body).toEqual({ items: [] })
  expect((await deliver(portal, envelopeOf(bilingualArticle('vi', 1)))).status).toBe(409)
  expect((await deliver(portal, envelopeOf(bilingualArticle('vi', 3)))).status).toBe(202)
  expect((await getJson(portal, address)).status).toBe(200)
})

test.each([
  ['not JSON', '{"type":', 400, 'body.notJson'],
  ['empty', ' ', 400, 'body.notJson'],
  ['null', 'null', 422, 'profile.invalid'],
  ['a text', '"x"', 422, 'profile.invalid'],
  ['too large', JSON.stringify('x'.repeat(6_000_000)), 413, 'body.tooLarge'],
])('a body that is %s', async (_words, body, status, code) => {
  const portal = await sandboxPortal()
  const reply = await deliver(portal, body)
  expect([reply.status, reply.body.errors?.[0]?.code]).toEqual([status, code])
  expect(portal.rejected()).toBe(1)
})

test('refuses bytes that are not UTF-8, other content types and compressed bodies', async () => {
  const portal = await sandboxPortal()
  const latin = Uint8Array.from([0x22, 0xff, 0x22])
  expect((await post(portal, latin, signedHeaders(Buffer.from(latin)))).status).toBe(400)
  const text = JSON.stringify(envelopeOf(bilingualArticle('vi')))
  expect((await post(portal, text, { ...signedHeaders(text), 'content-type': 'text/plain' })).status).toBe(415)
  const zipped = Uint8Array.from(gzipSync(text))
  expect((await post(portal, zipped, { ...signedHeaders(text), 'content-encoding': 'gzip' })).status).toBe(415)
  expect((await getJson(portal, '/stats')).body).toEqual({ items: 0, rejected: 3, duplicatesIgnored: 0 })
})

test('answers JSON to whatever it does not have', async () => {
  const portal = await sandboxPortal()
  for (const path of ['/nothing', '/items/articles-1/vi', '/items/articles-1/fr', '/items/__proto__/vi'])
    expect((await getJson(portal, path)).status).toBe(404)
  expect(portal.rejected()).toBe(0)
})

test('notes each request to /ingest with its exact body, for tests to look at', async () => {
  const portal = await sandboxPortal()
  const body = JSON.stringify(envelopeOf(bilingualArticle('vi')))
  await deliver(portal, body, { id: 'msg-1' })
  await deliver(portal, body, { id: 'msg-1' })
  expect(portal.requests().map(({ webhookId, status, body }) => ({ webhookId, status, body }))).toEqual([
    { webhookId: 'msg-1', status: 202, body },
    { webhookId: 'msg-1', status: 200, body },
  ])
})
